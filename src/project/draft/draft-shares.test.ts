import { expect, test } from 'vitest';
import { understandTable } from '../../ingest/understand/understand-table.ts';
import { possibleWholes } from './draft-shares.ts';
import { draftTable, type DraftedTable } from './draft-tables.ts';

/** What the assistant forms of counts by itself. */

function tableOf(...lines: string[]): DraftedTable {
  const reading = understandTable('t.csv', new TextEncoder().encode(lines.join('\n')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.understanding;
}

const areas = [101, 102, 103, 104, 105, 106];
/** A table with a row per area; each column is so many per area and a few more in each. */
function counting(columns: Readonly<Record<string, number>>, ...keys: string[]): DraftedTable {
  const names = Object.keys(columns);
  return tableOf(
    ['NR', ...keys, ...names].join(';'),
    ...areas.map((key, row) =>
      [key, ...keys, ...names.map((name) => (columns[name] ?? 0) + 7 * row)].join(';'),
    ),
  );
}

function sharesOf(table: DraftedTable, isPeopleElsewhere = false) {
  return draftTable(table, new Set(), undefined, isPeopleElsewhere).map(
    ({ round, indicators = [] }) => [
      ...(round === undefined ? [] : [round]),
      ...indicators.map(({ column, numerator, denominator, role, unit }) =>
        [column ?? numerator, denominator, role, unit].filter((one) => one !== undefined),
      ),
    ],
  );
}

test('counts beside the people become shares of them, in the roles of the rule', () => {
  const table = counting({ Einwohner: 3000, Ausländer: 500, Arbeitslose: 200 });
  expect(sharesOf(table)).toEqual([
    [
      ['Ausländer', 'Einwohner', 'migrant-share', 'percent'],
      ['Arbeitslose', 'Einwohner', 'economic-base', 'percent'],
    ],
  ]);
});

test('the unemployed are a part of the people of working age where they are counted', () => {
  const table = counting({ Einwohner: 3000, 'Personen 15-65': 2200, Arbeitslose: 200 });
  expect(sharesOf(table)[0]).toContainEqual([
    'Arbeitslose',
    'Personen 15-65',
    'economic-base',
    'percent',
  ]);
});

test('the people may stand in another table', () => {
  const table = counting({ Ausländer: 500 });
  expect(sharesOf(table, true)).toEqual([
    [['Ausländer', { population: true }, 'migrant-share', 'percent']],
  ]);
});

test('without any whole a count in a role stays a count, which will be asked', () => {
  expect(sharesOf(counting({ Ausländer: 500, Bäume: 900 }))).toEqual([
    [['Ausländer', 'migrant-share', 'count']],
  ]);
});

test('a share that the office delivers goes before one that is formed', () => {
  const table = counting({ Einwohner: 3000, Ausländer: 500, 'Ausländeranteil in %': 10 });
  expect(sharesOf(table)).toEqual([[['Ausländeranteil in %', 'migrant-share', 'percent']]]);
});

test('whole numbers up to 100 beside 3,000 people could be percent: nothing is formed in silence', () => {
  const table = counting({ Einwohner: 3000, Ausländer: 12, Arbeitslose: 300 });
  expect(sharesOf(table)[0]?.[0]).toEqual(['Ausländer', 'migrant-share', 'count']);
});

test('a whole that is smaller than its part is none', () => {
  const table = counting({ Haushalte: 100, 'Haushalte mit Kindern': 900 });
  expect(sharesOf(table)).toEqual([[]]);
});

test('a column per year: each year has its numerator and its people', () => {
  const table = counting({ 'EW 2020': 3000, 'EW 2021': 3100, 'Ausl 2020': 5, Bäume: 900 });
  expect(sharesOf(table)).toEqual([['2021'], ['2020']]);
  const wide = counting({
    'EW 2020': 3000,
    'EW 2021': 3100,
    'Ausländer 2020': 500,
    'Ausländer 2021': 600,
  });
  expect(sharesOf(wide)).toEqual([
    ['2021', ['Ausländer 2021', 'EW 2021', 'migrant-share', 'percent']],
    ['2020', ['Ausländer 2020', 'EW 2020', 'migrant-share', 'percent']],
  ]);
});

test('a long table: the figures are columns, and the people are one of them', () => {
  const figures = { Einwohner: 3000, Ausländer: 500 };
  const rows = areas.flatMap((key, row) =>
    Object.entries(figures).map(([name, value]) => `${key};${name};${value + 7 * row}`),
  );
  expect(sharesOf(tableOf('NR;Merkmal;Wert', ...rows))).toEqual([
    [['Ausländer', 'Einwohner', 'migrant-share', 'percent']],
  ]);
});

test('people in thousands are a whole all the same, which is asked about in its own question', () => {
  const table = tableOf(
    'NR;Einwohner in 1000;Ausländer',
    ...areas.map((key, row) => `${key};${3 + row},5;${500 + row}`),
  );
  expect(sharesOf(table)).toEqual([
    [['Ausländer', 'Einwohner in 1000', 'migrant-share', 'percent']],
  ]);
});

test('more jobless than people are no share of them, and nothing is made of it', () => {
  expect(sharesOf(counting({ Einwohner: 1000, Arbeitslose: 3000 }))).toEqual([[]]);
});

test('of 3,000 columns that count, each is compared with the 500 on the left at most', () => {
  const columns: Record<string, number> = { Einwohner: 3000, Haushalte: 1500 };
  for (let column = 0; column < 3000; column += 1) columns[`S${column}`] = 10;
  const table = counting({ ...columns, 'Haushalte mit Kindern': 300 });
  expect(
    possibleWholes(table.columns, 'S0', { population: 'Einwohner', isElsewhere: false }),
  ).toHaveLength(500);
  expect(sharesOf(table)[0]).toContainEqual([
    'Haushalte mit Kindern',
    'Haushalte',
    'other',
    'percent',
  ]);
});
