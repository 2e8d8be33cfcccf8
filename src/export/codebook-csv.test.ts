import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { codebookCsv } from './codebook-csv.ts';
import { englishWords } from './export-words.ts';
import { smallTownExport } from './small-town.fixture.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  return Papa.parse<Row>(text.trim(), { header: true }).data;
}

const rows = rowsOf(codebookCsv(smallTownExport(), { form: 'german' }));

test('every column of the table has its row, in order', () => {
  const columns = rows.filter(({ entry }) => entry === 'column').map(({ name }) => name);
  expect(columns.join(' ')).toBe(
    'key name municipality population share share_state share_class jobs jobs_state jobs_class flag reasons near_miss note',
  );
});

test('a class column says label, unit, role, direction, source and classing', () => {
  expect(rows.find(({ name }) => name === 'jobs_class')).toMatchObject({
    label: 'Arbeitslose',
    description: 'Anteil an den 15- bis 64-Jährigen',
    unit: 'percent',
    role: 'economic-base',
    high_means: 'weak',
    source: 'town.csv',
    classing: 'septiles areas',
  });
});

test('the breaks stand in six columns, as numbers', () => {
  // Three known values by areas: break k is the value at place ⌈3k/7⌉, so each comes twice.
  const row = rows.find(({ name }) => name === 'jobs_class');
  const breaks = [1, 2, 3, 4, 5, 6].map((number) => row?.[`break_${number}`]);
  expect(breaks).toEqual(['2,25', '2,25', '12', '12', '13', '13']);
});

test('title, notice, round, rule, privacy limits and sources are there', () => {
  const told = rows.filter(({ entry }) => entry !== 'column');
  expect(
    told.map(({ entry, name, label, source, value }) => [entry, name, label, source, value]),
  ).toEqual([
    ['title', '', '', '', 'Kleinstadt'],
    ['notice', '', '', '', 'Erfundene Beispieldaten: Orte und Werte gibt es nicht'],
    ['round', '', '', '', '2021'],
    ['rule', 'share', '', '', 'share value-at-least 30,5 (all)'],
    ['rule', 'jobs', '', '', 'jobs value-at-least 12 (all)'],
    ['privacy', 'minimumPopulation', '', '', '300'],
    ['privacy', 'minimumCount', '', '', '10'],
    ['neighbourhoods', 'neighbourhoodsWithin', '', '', 'municipality'],
    ['role', '', '', '', ''],
    ['role', '', '', '', ''],
    ['source', '', 'Amt für Beispiele', 'https://example.org/', 'CC0-1.0'],
  ]);
});

test('in English the labels are English where the project has them', () => {
  const english = codebookCsv(smallTownExport(), { form: 'plain', words: englishWords });
  const labels = rowsOf(english).filter(({ name }) => name === 'share' || name === 'jobs');
  expect(labels.map(({ label }) => label)).toEqual(['Share', 'Arbeitslose', '', '']);
});
