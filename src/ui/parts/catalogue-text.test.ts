import { expect, test } from 'vitest';
import type { Indicator } from '../../areas/indicator.ts';
import { textsOf } from '../../i18n/texts.ts';
import { catalogueText } from './catalogue-text.ts';
import { codedLabel, groupLabel } from './indicator-options.ts';

const indicator: Indicator = {
  id: 'A.2.3',
  code: 'A.2.3',
  label: { de: 'Schulabgänger ohne Schulabschluss', en: 'School leavers without a certificate' },
  dimension: { de: 'Strukturelle Integration', en: 'Structural integration' },
  role: 'other',
  unit: 'percent',
  denominator: { de: 'Schulabgänger', en: 'school leavers' },
  direction: 'down',
  band: [0, 8],
};

test('denominator, wanted direction and band of an indicator are said in both languages', () => {
  expect(catalogueText(indicator, textsOf('de'), 'de')).toBe(
    'Bezugsgröße: Schulabgänger. Angestrebt: sinkend. Bereich: 0,0\u202f% bis 8,0\u202f%.',
  );
  expect(catalogueText(indicator, textsOf('en'), 'en')).toBe(
    'Denominator: school leavers. Aim: falling. Range: 0.0% to 8.0%.',
  );
});

test('an indicator without a catalogue says nothing, and its label has no code', () => {
  const plain: Indicator = { id: 'x', label: { de: 'Bäume' }, role: 'other', unit: 'count' };
  expect(catalogueText(plain, textsOf('de'), 'de')).toBe('');
  expect(codedLabel(plain, 'de')).toBe('Bäume');
  expect(codedLabel(indicator, 'en')).toBe('A.2.3 School leavers without a certificate');
});

test('a group is called by its dimension, or by its role', () => {
  const texts = textsOf('de');
  const dimension = { de: 'Strukturelle Integration' };
  expect(groupLabel({ dimension, indicators: [] }, texts, 'de')).toBe('Strukturelle Integration');
  const ofRole = { dimension: undefined, role: 'rent', indicators: [] } as const;
  expect(groupLabel(ofRole, texts, 'de')).toBe('Miete');
});
