import { expect, test } from 'vitest';
import { columnOf } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { known, missing, suppressed } from '../../areas/figure.ts';
import { textsOf } from '../../i18n/texts.ts';
import { smallDataset } from '../../analysis/small-dataset.fixture.ts';
import {
  changeColumns,
  changeRows,
  changeSentence,
  dynamicsSentence,
  type ChangeRow,
} from './change-rows.ts';
import { studyFigures } from './study-figures.ts';
import { tableTexts } from './table-texts.fixture.ts';

/** Five areas in two years: a value, zero, a suppressed and a missing figure each change beside another. */
const base = smallDataset({ columns: { share: [1, 2, 3, 4, 5] } });
const withheld = { figures: 0, areas: 0 };
const dataset: Dataset = {
  ...base,
  indicators: [
    { id: 'share', label: { de: 'Anteil', en: 'Share' }, role: 'other', unit: 'percent' },
  ],
  rounds: [
    {
      id: '2021',
      columns: { share: columnOf([known(10), known(0), suppressed, known(20), known(4)]) },
      withheld,
    },
    {
      id: '2024',
      columns: { share: columnOf([known(12.5), known(0), known(7), missing, known(1)]) },
      withheld,
    },
  ],
};
const compared = {
  from: '2021',
  to: '2024',
  newly: [0, 3],
  noLonger: [4],
  still: [1, 2],
  people: { newly: 1200, noLonger: undefined, still: 300 },
  notComparable: 0,
};
const dynamics = {
  from: '2021',
  to: '2024',
  index: columnOf([known(-1.5), known(0), missing, known(1.2), missing]),
  assessed: 3,
  bands: { positive: 1, stable: 1, negative: 1 },
};
const german = studyFigures(textsOf('de'), 'de');
const english = studyFigures(textsOf('en'), 'en');
const [indicator] = dataset.indicators;

function columnsIn(figures: typeof german, hasDynamics: boolean, pick = () => {}) {
  if (!indicator) throw new Error('the data set has an indicator');
  return changeColumns({
    figures,
    from: '2021',
    to: '2024',
    indicator,
    dataset,
    hasDynamics,
    pick,
  });
}

test('marks that came stand first, then those that went, then those that stayed: 0, 3, 4, 1, 2', () => {
  const rows = changeRows(compared, dataset, 'share', undefined);
  expect(rows.map(({ index, mark }) => [index, mark])).toEqual([
    [0, 'newly'],
    [3, 'newly'],
    [4, 'noLonger'],
    [1, 'still'],
    [2, 'still'],
  ]);
});

test('from 10 to 12.5 is +2.5; zero stays zero; a suppressed or missing side leaves no difference', () => {
  const rows = changeRows(compared, dataset, 'share', undefined);
  expect(tableTexts(columnsIn(german, false), rows)).toEqual([
    [
      'Gebiet',
      'Schlüssel',
      'Veränderung der Markierung',
      'Anteil 2021 (%)',
      'Anteil 2024 (%)',
      'Veränderung',
    ],
    ['Gebiet 0', '0', 'neu markiert', '10,0', '12,5', '+2,5'],
    ['Gebiet 3', '3', 'neu markiert', '20,0', 'keine Angabe', 'keine Angabe'],
    ['Gebiet 4', '4', 'nicht mehr markiert', '4,0', '1,0', '−3,0'],
    ['Gebiet 1', '1', 'weiterhin markiert', '0,0', '0,0', '±0,0'],
    ['Gebiet 2', '2', 'weiterhin markiert', 'keine Angabe', '7,0', 'keine Angabe'],
  ]);
});

test('the English table names the indicator in English and writes 12.5', () => {
  const rows = changeRows(compared, dataset, 'share', undefined).slice(0, 1);
  const [heads, cells] = tableTexts(columnsIn(english, false), rows, 'not given');
  expect(heads?.slice(3, 5)).toEqual(['Share 2021 (%)', 'Share 2024 (%)']);
  expect(cells?.slice(3)).toEqual(['10.0', '12.5', '+2.5']);
});

test('with a dynamics index −1.5 is positive, 0 stable, 1.2 negative, and none is a word', () => {
  const rows = changeRows(compared, dataset, 'share', dynamics);
  const texts = tableTexts(columnsIn(german, true), rows).map((line) => line.slice(6));
  expect(texts).toEqual([
    ['Dynamikindex', 'Dynamik'],
    ['−1,50', 'positiv'],
    ['1,20', 'negativ'],
    ['keine Angabe', 'keine Angabe'],
    ['0,00', 'stabil'],
    ['keine Angabe', 'keine Angabe'],
  ]);
});

test('pressing the name of the second row picks area 3', () => {
  const picked: number[] = [];
  if (!indicator) throw new Error('the data set has an indicator');
  const [own] = changeColumns({
    figures: german,
    from: '2021',
    to: '2024',
    indicator,
    dataset,
    hasDynamics: false,
    pick: ({ index }: ChangeRow) => picked.push(index),
  });
  const row = changeRows(compared, dataset, 'share', undefined)[1];
  if (row) own?.press?.(row);
  expect(picked).toEqual([3]);
});

test('an area that the data do not have has no row', () => {
  const rows = changeRows({ ...compared, newly: [99] }, dataset, 'share', undefined);
  expect(rows).toHaveLength(3);
});

test('the sentence counts 2 new marks with 1200 people and 1 gone with people not known', () => {
  expect(changeSentence(compared, german)).toBe(
    'Gegenüber 2021: 2 Gebiete neu markiert (1.200 Menschen), 1 Gebiet nicht mehr markiert (eine unbekannte Zahl von Menschen).',
  );
  expect(changeSentence({ ...compared, notComparable: 4 }, german)).toMatch(
    / 4 Gebiete sind nur in einem der beiden Jahre entscheidbar\.$/,
  );
});

test('of five areas three have an index, one in each class; two have none', () => {
  expect(dynamicsSentence(dynamics, german)).toBe(
    'Dynamik 2021 bis 2024: positiv 1 Gebiet, stabil 1 Gebiet, negativ 1 Gebiet; ohne Index 2 Gebiete.',
  );
});
