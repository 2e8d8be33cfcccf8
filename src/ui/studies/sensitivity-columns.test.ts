import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { quarters } from '../../state/four-quarters.fixture.ts';
import { sensitivityColumns, weightsSentence } from './sensitivity-columns.ts';
import { studyFigures } from './study-figures.ts';
import { tableTexts } from './table-texts.fixture.ts';

const german = studyFigures(textsOf('de'), 'de');
const english = studyFigures(textsOf('en'), 'en');
const { indicators } = quarters;
const rows = [
  { indicator: 'share', factor: 0.9, correlation: 0.99876, movedAreas: 12, areas: 1500 },
  { indicator: 'base', factor: 0, correlation: undefined, movedAreas: 0, areas: 1500 },
];

test('a tenth less moves 12 of 1500 areas; an undefined correlation is a word, no moved area is 0', () => {
  expect(tableTexts(sensitivityColumns(german, indicators), rows)).toEqual([
    ['Bestandteil', 'Gewicht mal', 'Rangkorrelation', 'Gebiete in anderer Klasse'],
    ['Anteil', '0,9', '0,9988', '12 / 1.500'],
    ['Arbeitslose', '0,0', 'keine Angabe', '0 / 1.500'],
  ]);
  expect(tableTexts(sensitivityColumns(english, indicators), rows)[1]).toEqual([
    'Share',
    '0.9',
    '0.9988',
    '12 / 1,500',
  ]);
});

test('the weights stand behind the names: 0.5 and 2', () => {
  const composite = {
    id: 'index',
    label: { de: 'Index' },
    components: [
      { indicator: 'share', weight: 0.5, highMeans: 'weak' as const },
      { indicator: 'base', weight: 2, highMeans: 'weak' as const },
    ],
  };
  expect(weightsSentence(composite, german, indicators)).toBe(
    'Gewicht: Anteil × 0,50 + Arbeitslose × 2,00',
  );
  expect(weightsSentence(composite, english, indicators)).toBe(
    'Weight: Share × 0.50 + Arbeitslose × 2.00',
  );
  expect(weightsSentence(undefined, german, indicators)).toBe('Gewicht: ');
});
