import { expect, test } from 'vitest';
import { understandTable } from '../../ingest/understand/understand-table.ts';
import { draftProject } from './draft-project.ts';
import { findSeries, timeIn } from './draft-series.ts';
import type { DraftedTable } from './draft-tables.ts';

/** Several files of one series, each of another time. */

function tableOf(file: string, ...lines: string[]): DraftedTable {
  const reading = understandTable(file, new TextEncoder().encode(lines.join('\n')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.understanding;
}

const rows = ['NR;EW;Quote in %', '101;3552;8,2', '102;8664;32,9', '103;2135;7,1'];

test.each([
  ['bestand-201512.csv', '2015-12-'],
  ['Stand 31.12.2015', '2015-12-31'],
  ['mss_2021', '2021--'],
  ['20151231', '2015-12-31'],
])('%s is of one time', (text, time) => {
  const { year, month, day } = timeIn(text) ?? {};
  expect(`${year}-${month}-${day}`).toBe(time);
});

test('two years in a name, or none, are no time', () => {
  expect(timeIn('2012-2024.csv')).toBeUndefined();
  expect(timeIn('werte.csv')).toBeUndefined();
});

test('files with the same columns are rounds of the same indicators, the newest first', () => {
  const tables = [tableOf('q-2019.csv', ...rows), tableOf('q-2023.csv', ...rows)];
  const { json } = draftProject({ areas: [], tables, points: [] });
  expect(
    json.tables.map(({ source, round, population, indicators = [] }) => [
      source,
      round,
      population,
      indicators.map(({ id }) => id),
    ]),
  ).toEqual([
    ['q-2023.csv', '2023', 'EW', ['quote-in']],
    ['q-2019.csv', '2019', 'EW', ['quote-in']],
  ]);
});

test('two months of one year are told apart by the month; a column that says it goes before the file', () => {
  const of = (file: string, time: string) =>
    tableOf(file, `ZEIT;${rows[0]}`, ...rows.slice(1).map((row) => `${time};${row}`));
  const [series] = findSeries([of('a.csv', '202106'), of('b.csv', '202112')]);
  expect(series?.tables.map(({ table, round }) => [table.file, round])).toEqual([
    ['b.csv', '2021-12'],
    ['a.csv', '2021-06'],
  ]);
});

test('years in the names of columns do not part a series', () => {
  const of = (year: string) =>
    tableOf(`q-${year}.csv`, `NR;EW ${year};Quote ${year} in %`, ...rows.slice(1));
  const { json } = draftProject({ areas: [], tables: [of('2019'), of('2020')], points: [] });
  const entries = json.tables.map(({ round, population, indicators = [] }) => [
    round,
    population,
    indicators.map(({ id, column }) => [id, column]),
  ]);
  expect(entries).toEqual([
    ['2020', 'EW 2020', [['quote-2020-in', 'Quote 2020 in %']]],
    ['2019', 'EW 2019', [['quote-2020-in', 'Quote 2019 in %']]],
  ]);
});

test('files of the same time, of no time, or with other columns are no series', () => {
  expect(findSeries([tableOf('a-2020.csv', ...rows), tableOf('b-2020.csv', ...rows)])).toEqual([]);
  expect(findSeries([tableOf('a.csv', ...rows), tableOf('b.csv', ...rows)])).toEqual([]);
  const other = ['NR;Miete', '101;7,5', '102;8,5', '103;9,5'];
  expect(findSeries([tableOf('a-2020.csv', ...rows), tableOf('b-2021.csv', ...other)])).toEqual([]);
});
