import { expect, test } from 'vitest';
import { understandTable } from '../../ingest/understand/understand-table.ts';
import { draftProject } from './draft-project.ts';
import { newestFirst, setRound, setYears, toggleYear, yearsOf } from './draft-years.ts';
import type { DraftedTable } from './draft-tables.ts';
import type { ProjectFile } from '../file/schema.ts';

function tableOf(...lines: string[]): DraftedTable {
  const reading = understandTable('t.csv', new TextEncoder().encode(lines.join('\n')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.understanding;
}

const draftOf = (table: DraftedTable) =>
  draftProject({ areas: [], tables: [table], points: [] }).json;

const roundsOf = ({ tables }: ProjectFile) => tables.map(({ round }) => round);

const wide = tableOf(
  'NR;EW 2019;EW 2020;EW 2021;Quote 2019;Quote 2020;Quote 2021',
  '101;3352;3452;3552;8,1;8,2;8,3',
  '102;8464;8564;8664;9,1;9,2;9,3',
);

test('a year goes out and comes back in its place; the newest stays first', () => {
  const all = draftOf(wide);
  expect(roundsOf(all)).toEqual(['2021', '2020', '2019']);
  const without = toggleYear(all, wide, '2021');
  expect(roundsOf(without)).toEqual(['2020', '2019']);
  const back = toggleYear(without, wide, '2021');
  expect(roundsOf(back)).toEqual(['2021', '2020', '2019']);
  expect(back.tables[0]).toMatchObject({ population: 'EW 2021' });
});

test('all, none, the newest: the last year can be taken out, and years come back', () => {
  const none = setYears(draftOf(wide), wide, []);
  expect(none.tables).toEqual([]);
  const newest = setYears(none, wide, yearsOf(wide).slice(0, 1));
  expect(newest.tables).toMatchObject([{ round: '2021', population: 'EW 2021', key: 'NR' }]);
  expect(roundsOf(setYears(newest, wide, yearsOf(wide)))).toEqual(['2021', '2020', '2019']);
  expect(roundsOf(toggleYear(none, wide, '2019'))).toEqual(['2019']);
});

test('people without a year beside those of the years before are of the year after them', () => {
  const table = tableOf(
    'Stadtteil;2019;2020;gesamt;männlich',
    'Aue;3352;3452;3552;51,4%',
    'Berg;8464;8564;8664;48,7%',
  );
  const entries = draftOf(table).tables.map(({ round, population, indicators = [] }) => [
    round,
    population,
    ...indicators.map(({ column }) => column),
  ]);
  expect(entries).toEqual([
    ['2021', 'gesamt', 'männlich'],
    ['2020', '2020'],
    ['2019', '2019'],
  ]);
});

test('people of one year are not those of another year of the table', () => {
  const table = tableOf('NR;EW 2020;Quote 2019;Quote 2020', '101;3452;8,1;8,2', '102;8564;9,1;9,2');
  expect(draftOf(table).tables.map(({ round, population }) => [round, population])).toEqual([
    ['2020', 'EW 2020'],
    ['2019', undefined],
  ]);
});

test('a person states the year of a table, or takes it back', () => {
  const table = tableOf('NR;EW;Quote in %', '101;3552;8,2', '102;8664;32,9');
  const stated = setRound(draftOf(table), 't.csv', '2022');
  expect(roundsOf(stated)).toEqual(['2022']);
  expect(roundsOf(setRound(stated, 't.csv', undefined))).toEqual([undefined]);
});

test('rounds stand newest first, what belongs to every round before them', () => {
  const entry = (source: string, round?: string) => ({
    source,
    key: 'NR',
    ...(round !== undefined && { round }),
  });
  const sorted = newestFirst([
    entry('a', '2019'),
    entry('b'),
    entry('c', '2021'),
    entry('d', '2019'),
  ]);
  expect(sorted.map(({ source }) => source)).toEqual(['b', 'c', 'a', 'd']);
});
