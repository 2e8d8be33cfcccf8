import { describe, expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { figureAt, stateAt } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { readDataset } from '../../ingest/dataset/read-dataset.ts';
import type { Reading } from '../../ingest/instructions/reading.ts';
import { errorsOf, projectOf, read, smallest, tableWith } from '../small-project.fixture.ts';

/** Shares that a project forms of two columns of counts. */

const migrants = {
  id: 'migrants',
  numerator: 'Ausländer',
  denominator: 'EW',
  role: 'migrant-share',
} as const;
const jobless = {
  id: 'jobless',
  numerator: 'Arbeitslose',
  denominator: 'Personen 15–65',
  role: 'economic-base',
  highMeans: 'weak',
} as const;

const square = [
  [
    [9, 51],
    [9.01, 51],
    [9.01, 51.01],
    [9, 51],
  ],
];

function load(tables: readonly object[], files: Record<string, string>, more = {}): Reading {
  const { instructions } = projectOf({ tables, ...more });
  const keys = ['1', '2', '3', '4'];
  const features = keys.map((ID) => ({
    type: 'Feature',
    properties: { ID },
    geometry: { type: 'Polygon', coordinates: square },
  }));
  const all: Record<string, string> = {
    'areas.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
    ...files,
  };
  return readDataset(instructions, (name) =>
    all[name] === undefined ? undefined : new TextEncoder().encode(all[name]),
  );
}

function datasetOf(reading: Reading): Dataset {
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.dataset;
}

const figuresOf = ({ columns }: Round, id: string) =>
  [0, 1, 2, 3].map((index) => {
    const column = columns[id];
    if (!column) throw new Error(`there is no ${id}`);
    const figure = figureAt(column, index);
    return figure.state === 'known' ? figure.value : figure.state;
  });

const table = { source: 't.csv', key: 'ID', population: 'EW', indicators: [migrants, jobless] };
const rows = [
  'ID;EW;Ausländer;Arbeitslose;Personen 15–65',
  '1;1000;250;30;600',
  '2;1000;0;5;500',
  '3;1000;9;1200;500',
  '4;200;100;.;0',
].join('\n');

test('250 of 1,000 are 25 % of the people, 30 of 600 are 5 % of those of working age', () => {
  const { rounds, indicators } = datasetOf(load([table], { 't.csv': rows }));
  expect(figuresOf(rounds[0]!, 'migrants').slice(0, 2)).toEqual([25, 0]);
  expect(figuresOf(rounds[0]!, 'jobless')[0]).toBe(5);
  expect(indicators.map(({ unit, counted }) => [unit, counted])).toEqual([
    ['percent', { numerator: 'Ausländer', denominator: 'EW', isOfPeople: true }],
    ['percent', { numerator: 'Arbeitslose', denominator: 'Personen 15–65', isOfPeople: false }],
  ]);
});

test('privacy looks at the counted people: 9 of 1,000 and 5 of 500 are withheld, with both counts; nobody is not', () => {
  const { rounds } = datasetOf(load([table], { 't.csv': rows }));
  const [round] = rounds as [Round];
  expect(figuresOf(round, 'migrants')).toEqual([25, 0, 'suppressed', 'suppressed']);
  expect(figuresOf(round, 'jobless')).toEqual([5, 'suppressed', 'missing', 'suppressed']);
  const fraction = round.fractions?.['migrants'];
  expect([0, 1, 2, 3].map((index) => fraction && stateAt(fraction.numerator, index))).toEqual([
    'known',
    'known',
    'suppressed',
    'suppressed',
  ]);
  expect(round.population && figureAt(round.population, 2)).toEqual({
    state: 'known',
    value: 1000,
  });
});

test('1,200 unemployed among 500 people are named with their area, and missing', () => {
  const { diagnostics } = load([table], { 't.csv': rows });
  expect(diagnostics.filter(({ kind }) => kind === 'share-beyond-whole')).toEqual([
    {
      kind: 'share-beyond-whole',
      severity: 'warning',
      file: 't.csv',
      column: 'Arbeitslose',
      expected: 'Personen 15–65',
      count: 1,
      items: ['3'],
    },
  ]);
});

test('the people may stand in another table: { "population": true }', () => {
  const people = { source: 'p.csv', key: 'ID', population: 'EW' };
  const counts = {
    source: 't.csv',
    key: 'ID',
    indicators: [{ ...migrants, denominator: { population: true } }],
  };
  const reading = load([counts, people], {
    'p.csv': 'ID;EW\n1;1000\n2;2000\n3;;\n4;400',
    't.csv': 'ID;Ausländer\n1;100\n2;100\n3;100\n4;100',
  });
  const { rounds, indicators } = datasetOf(reading);
  expect(figuresOf(rounds[0]!, 'migrants')).toEqual([10, 5, 'missing', 25]);
  expect(indicators[0]?.counted).toEqual({ numerator: 'Ausländer', isOfPeople: true });
});

test('each round has its own counts, whether by table or by column of the year', () => {
  const ofYear = (round: string) => ({
    source: 't.csv',
    key: 'ID',
    round,
    population: `EW ${round}`,
    indicators: [{ ...migrants, numerator: `A ${round}`, denominator: `EW ${round}` }],
  });
  const text = ['ID;EW 2020;EW 2021;A 2020;A 2021', '1;1000;2000;100;100', '2;1000;500;50;50'];
  const { rounds } = datasetOf(
    load([ofYear('2021'), ofYear('2020')], { 't.csv': text.join('\n') }),
  );
  expect(rounds.map((round) => [round.id, ...figuresOf(round, 'migrants').slice(0, 2)])).toEqual([
    ['2021', 5, 10],
    ['2020', 10, 5],
  ]);
});

test('in a long table numerator and denominator are two of its figures', () => {
  const long = {
    source: 't.csv',
    key: 'ID',
    pivot: { column: 'Merkmal', value: 'Wert' },
    population: 'Einwohner',
    indicators: [{ ...migrants, denominator: 'Einwohner' }],
  };
  const text = ['ID;Merkmal;Wert', '1;Einwohner;1000', '1;Ausländer;125'].join('\n');
  const { rounds } = datasetOf(load([long], { 't.csv': text }));
  expect(figuresOf(rounds[0]!, 'migrants')[0]).toBe(12.5);
});

test('a column that is not there is named with those that are', () => {
  const { ok, diagnostics } = load([table], { 't.csv': rows.replace('Personen 15–65', 'Leute') });
  expect(ok).toBe(false);
  expect(diagnostics[0]).toMatchObject({ kind: 'table-column-missing', column: 'Personen 15–65' });
  const [first]: readonly DiagnosticEntry[] = diagnostics;
  expect(first?.items).toContain('Leute');
});

describe('what the project file allows', () => {
  test.each<[string, object, string, string | undefined, string]>([
    [
      'a numerator alone',
      { ...migrants, denominator: undefined },
      'denominator',
      undefined,
      'column | {"population": true}',
    ],
    [
      'a word for the denominator beside a numerator',
      { ...migrants, denominator: { de: 'alle' } },
      'denominator',
      '{"de":"alle"}',
      'column | {"population": true}',
    ],
    [
      'a column and a numerator',
      { ...migrants, column: 'X' },
      'column',
      '"X"',
      'column or numerator',
    ],
    ['neither', { id: 'x' }, 'column', undefined, 'column'],
    ['another unit', { ...migrants, unit: 'count' }, 'unit', '"count"', '"percent"'],
    [
      'the people without a numerator',
      { id: 'x', column: 'X', denominator: { population: true } },
      'numerator',
      undefined,
      'column',
    ],
    ['two denominators', { ...migrants, of: 'X' }, 'of', '"X"', 'denominator'],
  ])('%s is refused with the place in the file', (_, entry, key, found, expected) => {
    expect(errorsOf(tableWith(entry))).toEqual([
      {
        kind: 'project-wrong',
        severity: 'error',
        file: 'p.json',
        column: `tables[0].indicators[0].${key}`,
        ...(found !== undefined && { found }),
        expected,
      },
    ]);
  });

  test('a word for what a column is a share of stays a word', () => {
    const entry = { id: 'x', column: 'X', denominator: { de: 'Schulabgänger' } };
    const [indicator] = projectOf(tableWith(entry)).instructions.tables[0]?.indicators ?? [];
    expect(indicator?.denominator).toEqual({ de: 'Schulabgänger' });
    expect(indicator?.counted).toBeUndefined();
  });
});

test('a count in the role of a share is named, and opens nevertheless', () => {
  const entry = { id: 'foreigners', column: 'Ausländer', role: 'migrant-share', unit: 'count' };
  const reading = read(tableWith(entry));
  expect(reading.ok).toBe(true);
  expect(reading.diagnostics).toEqual([
    {
      kind: 'count-in-role',
      severity: 'warning',
      file: 'p.json',
      column: 'foreigners',
      found: 'count',
    },
  ]);
});

test('without a unit, values above 100 give a count in the role of a migrant share away', () => {
  const entry = { id: 'foreigners', column: 'Ausländer', role: 'migrant-share' };
  const tables = [{ ...smallest.tables[0], source: 't.csv', indicators: [entry] }];
  const { ok, diagnostics } = load(tables, { 't.csv': rows });
  expect(ok).toBe(true);
  expect(diagnostics.filter(({ kind }) => kind === 'count-in-role')).toEqual([
    {
      kind: 'count-in-role',
      severity: 'warning',
      file: 't.csv',
      column: 'foreigners',
      found: '250',
    },
  ]);
});
