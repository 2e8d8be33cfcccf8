import type {
  IndicatorInstructions,
  TableInstructions,
} from '../instructions/table-instructions.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureAt } from '../../areas/column.ts';
import { known, missing } from '../../areas/figure.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import type { ReadingInstructions } from '../instructions/instructions.ts';
import { readDataset } from './read-dataset.ts';

/** Tables whose keys or rows need a word from the project: matching lists, forms of keys, long tables. */

const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];

const indicator = (id: string, column = id): IndicatorInstructions => ({
  id,
  column,
  label: { de: id },
  role: 'other',
  unit: 'count',
});

const instructions: ReadingInstructions = {
  title: 'Test',
  fictional: true,
  areas: { source: 'a.geojson', key: 'id' },
  tables: [],
  sources: [],
  privacy: { minimumPopulation: 0, minimumCount: 0 },
  sharesOfPopulation: [],
};

function read(keys: readonly string[], csv: string, ...tables: Partial<TableInstructions>[]) {
  const features = keys.map((id, at) => {
    const coordinates = [ring.map(([x = 0, y = 0]) => [x + at, y])];
    return { type: 'Feature', properties: { id }, geometry: { type: 'Polygon', coordinates } };
  });
  const files: Record<string, string> = {
    'a.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
    't.csv': csv,
  };
  const reading = readDataset(
    {
      ...instructions,
      tables: tables.map((table) => ({
        source: 't.csv',
        key: 'id',
        indicators: [indicator('n')],
        ...table,
      })),
    },
    (source) => new TextEncoder().encode(files[source]),
  );
  const kinds = reading.diagnostics.map(({ severity, kind }) => `${severity} ${kind}`);
  if (!reading.ok) return { kinds, reading, figures: {} };
  const { areas, rounds } = reading.dataset;
  const figures = Object.fromEntries(
    Object.entries(rounds[0]?.columns ?? {}).map(([id, column]) => [
      id,
      areas.map((_, index) => figureAt(column, index)),
    ]),
  );
  return { kinds, figures, reading, joins: reading.joins, areas };
}

test('spellings are joined only where the project says so, and are counted apart', () => {
  const csv = 'id;n\nSankt Pauli;1\n02 Groß_Borstel;2\nHorn;3\n';
  const keys = ['St. Pauli', 'Groß Borstel', 'Horn'];
  const unstated = read(keys, csv, {});
  expect(unstated.kinds).toEqual([
    'warning table-keys-could-be-compared',
    'warning table-areas-without-row',
    'warning table-rows-without-area',
  ]);
  expect(unstated.figures).toEqual({ n: [missing, missing, known(3)] });
  const stated = read(keys, csv, { keyForm: 'name' });
  expect(stated.kinds).toEqual(['hint table-keys-compared']);
  expect(stated.figures).toEqual({ n: [known(1), known(2), known(3)] });
  expect(stated.joins).toMatchObject([
    { matched: 3, normalisedKeys: ['Sankt Pauli', '02 Groß_Borstel'] },
  ]);
});

test('AGS and ARS meet by the form "ags", also where nothing else does', () => {
  const csv = 'id;n\n010010000000;1\n10020000000;2\n';
  const unstated = read(['01001000', '01002000'], csv, {});
  expect(unstated.kinds).toEqual(['error table-keys-could-be-compared']);
  expect(unstated.reading.diagnostics[0]).toMatchObject({ expected: '"ags"', count: 2 });
  const { figures } = read(['01001000', '01002000'], csv, { keyForm: 'ags' });
  expect(figures).toEqual({ n: [known(1), known(2)] });
});

test('a form that two areas share joins nothing', () => {
  const { kinds, figures } = read(
    ['Hamm-Mitte', 'Hamm Mitte', 'Horn'],
    'id;n\nHamm_Mitte;1\nHorn;2\n',
    {
      keyForm: 'name',
    },
  );
  expect(figures).toEqual({ n: [missing, missing, known(2)] });
  expect(kinds).toContain('warning table-keys-ambiguous');
});

test('the row that has the key as it is comes before one that only means it', () => {
  const { kinds, figures } = read(['Horn'], 'id;n\n03 Horn;1\nHorn;2\n', { keyForm: 'name' });
  expect(figures).toEqual({ n: [known(2)] });
  expect(kinds).toEqual(['warning table-key-duplicate']);
});

test('a row for two areas makes them one area with its figure, so that sums stay right', () => {
  const { areas, figures, joins, kinds } = read(['a', 'b', 'c'], 'id;n\nA und B;7\nc;1\n', {
    matches: { 'A und B': ['a', 'b'] },
  });
  expect(areas?.map(({ name }) => name)).toEqual(['a und b', 'c']);
  expect(figures).toEqual({ n: [known(7), known(1)] });
  expect(joins).toMatchObject([
    { matched: 2, listedKeys: ['A und B'], polygons: { covered: 3, total: 3 } },
  ]);
  expect(kinds).toEqual(['hint table-areas-merged']);
});

test('another table that has the parts of a merged area one by one is reported, not added up', () => {
  const csv = 'id;year;n\nA und B;1;7\nc;1;1\na;2;3\nb;2;4\nc;2;1\n';
  const { reading, kinds } = read(
    ['a', 'b', 'c'],
    csv,
    { where: { year: '1' }, round: '1', matches: { 'A und B': ['a', 'b'] } },
    { where: { year: '2' }, round: '2' },
  );
  expect(kinds).toContain('warning table-keys-of-parts');
  expect(reading.ok && figureAt(reading.dataset.rounds[1]!.columns['n']!, 0)).toEqual(missing);
});

test('entries of the lists that fit nothing are said', () => {
  const { reading } = read(['a'], 'id;n\na;1\n', { matches: { x: ['z'] }, leaveOut: ['Summe', 9] });
  expect(reading.diagnostics).toMatchObject([
    { kind: 'table-list-unused', expected: 'leaveOut', items: ['Summe', '9'] },
    { kind: 'table-match-unknown', severity: 'warning', items: ['x: z'] },
    { kind: 'table-list-unused', expected: 'matches', items: ['x'] },
  ]);
});

test('rows are left out by key or by line, and counted', () => {
  const { joins, figures, kinds } = read(['a', 'b'], 'id;n\na;1\nb;2\na;3\nSumme;6\n', {
    leaveOut: ['Summe', 4],
  });
  expect(figures).toEqual({ n: [known(1), known(2)] });
  expect(kinds).toEqual(['hint table-rows-left-out']);
  expect(joins).toMatchObject([{ matched: 2, leftOutKeys: ['a', 'Summe'], duplicateKeys: [] }]);
});

test('a long table gives one column per figure, of the year that is asked for', () => {
  const csv = [
    'id;Jahr;Merkmal;Wert',
    'a;2020;EW;100',
    'a;2020;Quote;5,5',
    'a;2021;EW;110',
    'b;2020;EW;200',
    'b;2020;Quote;.',
    'b;2020;Quote;x y',
  ].join('\n');
  const { figures, reading } = read(['a', 'b'], csv, {
    where: { Jahr: '2020' },
    pivot: { column: 'Merkmal', value: 'Wert' },
    indicators: [indicator('people', 'EW'), indicator('rate', 'Quote')],
  });
  expect(figures).toEqual({
    people: [known(100), known(200)],
    rate: [known(5.5), { state: 'suppressed' }],
  });
  expect(reading.diagnostics).toMatchObject([
    { kind: 'table-pivot-duplicate', line: 7, count: 1, items: ['7: b, Quote'] },
  ]);
});

test('a cell of a long table is reported with its own line; a figure that is not there with the others', () => {
  const csv = 'id;Merkmal;Wert\na;EW;100\na;Quote;abc\n';
  const pivot = { column: 'Merkmal', value: 'Wert' };
  const wrong = read(['a'], csv, { pivot, indicators: [indicator('rate', 'Quote')] });
  expect(wrong.reading.diagnostics).toMatchObject([
    { kind: 'cell-unreadable', line: 3, column: 'Quote', found: 'abc' },
  ]);
  const absent = read(['a'], csv, { pivot, indicators: [indicator('rate', 'Rate')] });
  expect(absent.reading.diagnostics).toMatchObject([
    { kind: 'table-column-missing', column: 'Rate', items: ['Quote', 'id', 'EW'] },
  ]);
});

const polygons = sharedFile('data/hamburg/stadtteile.geojson');
const profile = sharedFile('data/hamburg/stadtteilprofile-2014.csv');

test.skipIf(!polygons || !profile)(
  'Hamburg: 95 names and 4 merged rows cover 103 of 103 polygons; 7 Bezirke and the city are left out (needs ../shared)',
  () => {
    const files: Record<string, Uint8Array> = {
      areas: readFileSync(polygons ?? ''),
      table: readFileSync(profile ?? ''),
    };
    const merged = [
      'Kleiner Grasbrook/Steinwerder',
      'Waltershof/Finkenwerder',
      'Neuland/Gut Moor',
      'Moorburg/Altenwerder',
    ];
    const matches = Object.fromEntries(
      merged.map((names) => [names.replace('/', ' und '), names.split('/')]),
    );
    const reading = readDataset(
      {
        ...instructions,
        areas: { source: 'areas', key: 'place_name', name: 'place_name' },
        tables: [
          {
            source: 'table',
            key: 'Stadtgebiet',
            population: 'Bevölkerung',
            // Bezirke called like one of their districts are left out by their line.
            leaveOut: ['Hamburg-Mitte', 'Altona', 103, 'Hamburg-Nord', 105, 106, 107, 'Hamburg'],
            matches,
            indicators: [indicator('migrants', 'Bevölkerung mit Migrations-hintergrund')],
          },
        ],
      },
      (source) => files[source],
    );
    if (!reading.ok) throw new Error('Hamburg could not be read');
    const [join] = reading.joins;
    expect(join).toMatchObject({
      matched: 99,
      areasWithoutRow: [],
      rowsWithoutArea: [],
      duplicateKeys: [],
      polygons: { covered: 103, total: 103 },
    });
    expect(join?.listedKeys).toHaveLength(4);
    expect(join?.leftOutKeys).toHaveLength(8);
    const { areas, rounds } = reading.dataset;
    expect(areas).toHaveLength(99);
    const index = areas.findIndex(({ name }) => name === 'Neuland und Gut Moor');
    expect(reading.geometries[index]?.type).toBe('MultiPolygon');
    const [round] = rounds;
    expect(round?.population && figureAt(round.population, index)).toEqual(known(1511));
    // People with a migration background, each counted once: as many as the city's own total row says.
    const all = round?.columns['migrants']?.values.reduce((sum, value) => sum + value, 0);
    expect(all).toBe(548_279);
  },
);
