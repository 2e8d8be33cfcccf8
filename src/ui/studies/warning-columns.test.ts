import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { quarters } from '../../state/four-quarters.fixture.ts';
import { studyFigures } from './study-figures.ts';
import { tableTexts } from './table-texts.fixture.ts';
import { warningColumns } from './warning-columns.ts';

const rows = [
  { area: 1, indicator: 'share', kind: 'above-band', values: [48] },
  { area: 3, indicator: 'base', kind: 'against-direction', values: [0, 2.25, 9] },
  { area: 0, indicator: 'age', kind: 'below-band', values: [12] },
] as const;

test('values stand oldest first with their unit; zero is one of them', () => {
  const columns = warningColumns(studyFigures(textsOf('de'), 'de'), quarters);
  expect(tableTexts(columns, rows).slice(0, 3)).toEqual([
    ['Gebiet', 'Schlüssel', 'Merkmal', 'Hinweis', 'Werte'],
    ['Am Güterbahnhof', '0101', 'Anteil', 'über dem Bereich', '48,0\u202f%'],
    [
      'Zeche',
      '0102',
      'Arbeitslose',
      'zweimal gegen die Richtung',
      '0,0\u202f% → 2,3\u202f% → 9,0\u202f%',
    ],
  ]);
});

test('in English the arrow stands between 0.0% and 2.3%; an indicator that is not described keeps its id', () => {
  const columns = warningColumns(studyFigures(textsOf('en'), 'en'), quarters);
  const texts = tableTexts(columns, rows);
  expect(texts[2]?.[4]).toBe('0.0% → 2.3% → 9.0%');
  expect(texts[3]?.[2]).toBe('age');
});
