import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import type {
  IndicatorInstructions,
  TableInstructions,
} from '../instructions/table-instructions.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { figureAt } from '../../areas/column.ts';
import { known, missing, suppressed } from '../../areas/figure.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import type { ReadingInstructions } from '../instructions/instructions.ts';
import { readDataset } from './read-dataset.ts';
import type { Progress, Reading } from '../instructions/reading.ts';

const square = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ],
];

function geoJsonOf(...properties: object[]): string {
  const features = properties.map((entry, at) => {
    const coordinates = square.map((ring) => ring.map(([x = 0, y = 0]) => [x + at, y]));
    return { type: 'Feature', properties: entry, geometry: { type: 'Polygon', coordinates } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const share: IndicatorInstructions = {
  id: 'share',
  column: 'share',
  label: { de: 'Anteil' },
  role: 'migrant-share',
  unit: 'percent',
};

const table: TableInstructions = {
  source: 't.csv',
  key: 'id',
  population: 'people',
  indicators: [share],
};

const instructions: ReadingInstructions = {
  title: 'Test',
  fictional: true,
  areas: { source: 'a.geojson', key: 'id' },
  tables: [table],
  sources: [],
  privacy: { minimumPopulation: 300, minimumCount: 10 },
  sharesOfPopulation: ['share'],
};

const twoAreas = geoJsonOf({ id: '1' }, { id: '2' });
const threeAreas = geoJsonOf({ id: '1' }, { id: '2' }, { id: '3' });
const twoRows = 'id;people;share\n1;1000;35,5\n2;2000;12,5\n';

function readTexts(
  files: Record<string, string | Uint8Array>,
  changed: Partial<ReadingInstructions> = {},
): Reading {
  const bytesByName = new Map(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  return readDataset({ ...instructions, ...changed }, (source) => bytesByName.get(source));
}

/** The whole of a reading that a person checks at a glance. */
function summary(reading: Reading) {
  const kinds = reading.diagnostics.map(({ severity, kind }) => `${severity} ${kind}`);
  if (!reading.ok) return { kinds };
  const { areas, rounds } = reading.dataset;
  const figures = rounds.map(({ columns }) =>
    Object.values(columns).map((column) => areas.map((_, index) => figureAt(column, index))),
  );
  return { kinds, figures };
}

test('two areas and two rows become two figures', () => {
  const reading = readTexts({ 'a.geojson': twoAreas, 't.csv': twoRows });
  expect(summary(reading)).toEqual({ kinds: [], figures: [[[known(35.5), known(12.5)]]] });
  expect(reading).toMatchObject({
    ok: true,
    joins: [{ table: 't.csv', round: '', matched: 2 }],
    dataset: {
      title: 'Test',
      municipalityKind: 'municipality',
      indicators: [{ id: 'share', source: 't.csv', unit: 'percent' }],
      rounds: [{ id: '', withheld: { figures: 0, areas: 0 } }],
    },
  });
});

test('figures below the privacy limits are withheld and counted: 299 people, and 9 of 1000', () => {
  const rows = 'id;people;share\n1;299;35,5\n2;1000;0,9\n';
  const reading = readTexts({ 'a.geojson': twoAreas, 't.csv': rows });
  expect(summary(reading)).toEqual({
    kinds: ['hint privacy-few-people', 'hint privacy-few-cases'],
    figures: [[[suppressed, suppressed]]],
  });
  expect(reading.diagnostics).toMatchObject([
    { count: 1, items: ['1'], expected: '300 / 10' },
    { count: 1, items: ['2'], expected: '300 / 10' },
  ]);
});

test('a share outside 0 to 100 percent is missing and listed with its line', () => {
  const rows = 'id;people;share\n1;1000;355\n2;1000;12,5\n';
  const reading = readTexts({ 'a.geojson': twoAreas, 't.csv': rows });
  expect(summary(reading).figures).toEqual([[[missing, known(12.5)]]]);
  expect(reading.diagnostics).toEqual([
    {
      kind: 'share-out-of-range',
      severity: 'warning',
      file: 't.csv',
      line: 2,
      column: 'share',
      found: '355',
      expected: '0 – 100',
      count: 1,
      items: ['2: 355'],
    },
  ]);
});

test('more people than live on Earth are no number, and parts of people among whole ones are told with their lines', () => {
  const rows = 'id;people;share\n1;1024000000000000;5\n2;2000;12,5\n';
  expect(readTexts({ 'a.geojson': twoAreas, 't.csv': rows }).diagnostics).toMatchObject([
    { kind: 'population-not-positive', severity: 'warning', line: 2, found: '1024000000000000' },
    { kind: 'population-missing', items: ['1'] },
    { kind: 'privacy-unchecked', items: ['1'] },
  ]);
  const people = ['1024', '2.310', '4210.0'];
  const table = `id;people;share\n${people.map((count, at) => `${at + 1};${count};5`).join('\n')}\n`;
  expect(readTexts({ 'a.geojson': threeAreas, 't.csv': table }).diagnostics[0]).toMatchObject({
    kind: 'population-parted',
    severity: 'warning',
    line: 3,
    found: '2.310',
    count: 1,
  });
  const estimates = ['1024,5', '2310,25', '4210'];
  const grid = `id;people;share\n${estimates.map((count, at) => `${at + 1};${count};5`).join('\n')}\n`;
  expect(readTexts({ 'a.geojson': threeAreas, 't.csv': grid }).diagnostics).toEqual([]);
});

test('a population of 0 is a number, a negative one is none; both are reported with their lines', () => {
  const rows = 'id;people;share\n1;0;0\n2;-5;12,5\n';
  const reading = readTexts({ 'a.geojson': twoAreas, 't.csv': rows });
  expect(reading.diagnostics).toMatchObject([
    { kind: 'population-not-positive', severity: 'warning', line: 3, found: '-5' },
    { kind: 'population-not-positive', severity: 'hint', line: 2, found: '0' },
    { kind: 'population-missing', items: ['2'] },
    { kind: 'privacy-few-people', count: 1, items: ['1'] },
    { kind: 'privacy-unchecked', count: 1, items: ['2'] },
  ]);
});

test('text in a number column is one warning with count, first line and every text', () => {
  const rows = 'id;people;share\n1;1000;viel\n2;2000;mehr\n';
  const reading = readTexts({ 'a.geojson': twoAreas, 't.csv': rows });
  expect(summary(reading).figures).toEqual([[[missing, missing]]]);
  expect(reading.diagnostics).toMatchObject([
    {
      kind: 'cell-unreadable',
      severity: 'warning',
      column: 'share',
      line: 2,
      count: 2,
      items: ['2: viel', '3: mehr'],
    },
  ]);
});

test('thousands that could be decimals are read the German way with a hint; a contradiction is a warning', () => {
  const rows = 'id;people;share\n1;1.000;12,5\n2;2.000;12.5\n';
  const reading = readTexts({ 'a.geojson': twoAreas, 't.csv': rows });
  // Each of 12,5 and 12.5 can only be read in one way, so both are figures.
  expect(summary(reading)).toEqual({
    kinds: ['hint table-decimal-ambiguous', 'warning table-decimal-conflict'],
    figures: [[[known(12.5), known(12.5)]]],
  });
  expect(reading.ok && [...(reading.dataset.rounds[0]?.population?.values ?? [])]).toEqual([
    1000, 2000,
  ]);
  expect(reading.diagnostics).toMatchObject([
    { column: 'people', line: 2, count: 2, items: ['2: 1.000', '3: 2.000'] },
    { column: 'share', line: 2, count: 2, items: ['2: 12,5', '3: 12.5'] },
  ]);
});

test('two rounds of one file are two columns of figures', () => {
  const rows =
    'id;year;people;share\n1;2019;1000;1,5\n2;2019;1000;2,5\n1;2021;1000;3,5\n2;2021;1000;4,5\n';
  const tables = ['2021', '2019'].map((round) => ({ ...table, round, where: { year: round } }));
  const reading = readTexts({ 'a.geojson': twoAreas, 't.csv': rows }, { tables });
  expect(summary(reading)).toEqual({
    kinds: [],
    figures: [[[known(3.5), known(4.5)]], [[known(1.5), known(2.5)]]],
  });
  expect(reading.ok && reading.joins.map(({ round }) => round)).toEqual(['2021', '2019']);
});

test('a zero lost from keys is offered with the length to state, and joined only when stated', () => {
  const areas = geoJsonOf({ id: '01' }, { id: '12' });
  const rows = 'id;people;share\n1;1000;35,5\n12;1000;12,5\n';
  const files = { 'a.geojson': areas, 't.csv': rows };
  const offered = readTexts(files);
  expect(summary(offered).figures).toEqual([[[missing, known(12.5)]]]);
  expect(offered.diagnostics[0]).toMatchObject({
    kind: 'table-keys-could-be-padded',
    severity: 'warning',
    expected: '2',
    count: 1,
    items: ['1'],
  });
  const joined = readTexts(files, { tables: [{ ...table, keyPad: 2 }] });
  expect(summary(joined)).toEqual({
    kinds: ['hint table-keys-padded'],
    figures: [[[known(35.5), known(12.5)]]],
  });
});

test.each([
  ['no area file', {}, 'error file-not-found'],
  ['an empty area file', { 'a.geojson': '' }, 'error file-empty'],
  ['HTML instead of areas', { 'a.geojson': '<!DOCTYPE html><title>404</title>' }, 'error is-html'],
  ['a truncated area file', { 'a.geojson': twoAreas.slice(0, 90) }, 'error geojson-truncated'],
  ['no table', { 'a.geojson': twoAreas }, 'error file-not-found'],
  ['an empty table', { 'a.geojson': twoAreas, 't.csv': '' }, 'error file-empty'],
  ['blanks only', { 'a.geojson': twoAreas, 't.csv': ' \n \t\n' }, 'error file-blank'],
  ['HTML instead of a table', { 'a.geojson': twoAreas, 't.csv': '\n<html>' }, 'error is-html'],
  ['a map service error', { 'a.geojson': '<?xml version="1.0"?><ows:E/>' }, 'error is-html'],
  ['a header only', { 'a.geojson': twoAreas, 't.csv': 'id;people;share\n' }, 'error table-no-rows'],
  [
    'no key column',
    { 'a.geojson': twoAreas, 't.csv': 'ID;people;share\n1;2;3\n' },
    'error table-key-column-missing',
  ],
  [
    'no figure column',
    { 'a.geojson': twoAreas, 't.csv': 'id;people;s\n1;2;3\n' },
    'error table-column-missing',
  ],
  [
    'foreign keys',
    { 'a.geojson': twoAreas, 't.csv': 'id;people;share\nx;2;3\n' },
    'error table-no-match',
  ],
])('%s gives exactly one error', (_, files, expected) => {
  const reading = readTexts(files);
  expect(reading.ok).toBe(false);
  expect(summary(reading)).toEqual({ kinds: [expected] });
});

test('30 MB of blanks are told from a table within two seconds', () => {
  const blanks = new Uint8Array(30_000_000).fill(0x20);
  const start = performance.now();
  const reading = readTexts({ 'a.geojson': twoAreas, 't.csv': blanks });
  expect(summary(reading)).toEqual({ kinds: ['error file-blank'] });
  expect(performance.now() - start).toBeLessThan(2000);
});

test('markup and dangerous names stay text, and no prototype changes', () => {
  const name = '<img src=x onerror=alert(1)>';
  const areas = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":
    {"__proto__":"${name}","constructor":"c"},
    "geometry":{"type":"Polygon","coordinates":${JSON.stringify(square)}}}]}`;
  const rows = `__proto__;people;share\n${name};1000;35,5\n`;
  const reading = readTexts(
    { 'a.geojson': areas, 't.csv': rows },
    {
      areas: { source: 'a.geojson', key: '__proto__', name: 'constructor' },
      tables: [{ ...table, key: '__proto__', indicators: [{ ...share, id: '__proto__' }] }],
    },
  );
  expect(reading.ok && reading.dataset.areas).toEqual([{ id: name, name: 'c' }]);
  const columns = reading.ok ? (reading.dataset.rounds[0]?.columns ?? {}) : {};
  expect(Object.keys(columns)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(columns)).toBe(Object.prototype);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('progress names each file and ends below its total', () => {
  const steps: Progress[] = [];
  const files = new Map([
    ['a.geojson', twoAreas],
    ['t.csv', twoRows],
  ]);
  readDataset(
    instructions,
    (source) => new TextEncoder().encode(files.get(source)),
    (progress) => steps.push(progress),
  );
  expect(steps).toEqual([
    { step: 'areas', file: 'a.geojson', done: 0, total: 3 },
    { step: 'table', file: 't.csv', done: 1, total: 3 },
    { step: 'join', done: 2, total: 3 },
  ]);
});

test('whatever bytes the files hold, there is an answer', () => {
  const damage = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ maxLength: 8 }) });
  const damaged = (text: string, { at, bytes }: { at: number; bytes: Uint8Array }) => {
    const result = new TextEncoder().encode(text);
    result.set(bytes, at % (result.length - bytes.length));
    return result;
  };
  fc.assert(
    fc.property(damage, damage, (one, other) => {
      const reading = readTexts({
        'a.geojson': damaged(twoAreas, one),
        't.csv': damaged(twoRows, other),
      });
      expect(reading.ok).toBe(!reading.diagnostics.some(({ severity }) => severity === 'error'));
    }),
  );
});

/** The real files of a folder of ../shared/data, by name. */
function findIn(folder: string) {
  return (source: string) => {
    const path = sharedFile(`data/${folder}/${source}`);
    return path === undefined ? undefined : new Uint8Array(readFileSync(path));
  };
}

const percent = (id: string, column: string, role: IndicatorInstructions['role']) => ({
  id,
  column,
  role,
  unit: 'percent',
  label: { de: id },
});

const berlin: ReadingInstructions = {
  ...instructions,
  areas: {
    source: 'planungsraeume-2021.geojson',
    key: 'PLR_ID',
    name: 'PLR_NAME',
    municipality: 'BEZ',
  },
  sharesOfPopulation: ['migrant-share'],
  tables: [
    {
      source: 'mss-2021.csv',
      key: 'PLR_ID',
      population: 'EW',
      indicators: [
        percent('migrant-share', 'KI_05', 'migrant-share'),
        percent('unemployment', 'S1', 'economic-base'),
      ],
    },
    {
      source: 'angebotsmieten-2012-2024.csv',
      key: 'district_id',
      keyPad: 8,
      where: { year: '2020' },
      indicators: [
        {
          id: 'rent',
          column: 'median_net_rent',
          role: 'rent',
          unit: 'EUR/m²',
          label: { de: 'Miete' },
        },
      ],
    },
  ],
};

const hasBerlin = sharedFile('data/berlin/mss-2021.csv') !== undefined;

test.skipIf(!hasBerlin)(
  'Berlin joins 542 of 542 in both tables, the rents after padding (needs ../shared)',
  () => {
    const reading = readDataset(berlin, findIn('berlin'));
    expect(reading).toMatchObject({
      ok: true,
      joins: [
        {
          table: 'mss-2021.csv',
          matched: 542,
          areasWithoutRow: [],
          rowsWithoutArea: [],
          paddedKeys: [],
        },
        // data/SOURCES.md: 118 keys have their eight digits, the other 424 lost a zero.
        {
          table: 'angebotsmieten-2012-2024.csv',
          matched: 542,
          areasWithoutRow: [],
          rowsWithoutArea: [],
        },
      ],
    });
    if (!reading.ok) throw new Error('Berlin must load');
    expect(reading.joins[1]?.paddedKeys).toHaveLength(424);
    const [round] = reading.dataset.rounds;
    const statesOf = (id: string) => [...(round?.columns[id]?.states ?? [])];
    // Six areas have no unemployment rate, 21 no rent in 2020 ("keine Daten").
    expect(statesOf('unemployment').filter((state) => state === 0)).toHaveLength(6);
    expect(statesOf('rent').filter((state) => state === 0)).toHaveLength(21);
    expect(reading.diagnostics.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual([
      'hint areas-ring-crossing', // 10100205: rounded to 6 decimals, an outline that touches itself crosses itself
      'hint population-not-positive', // 06200418 has 0 inhabitants
      'hint table-keys-padded',
      'hint population-missing', // 03400831 has an empty cell
    ]);
  },
);

test.skipIf(!hasBerlin)(
  'without keyPad 118 rents are joined and 424 offered for padding to 8 (needs ../shared)',
  () => {
    const tables = berlin.tables.map(({ keyPad: _keyPad, ...rest }) => rest);
    const reading = readDataset({ ...berlin, tables }, findIn('berlin'));
    expect(reading).toMatchObject({ ok: true, joins: [{ matched: 542 }, { matched: 118 }] });
    const offered = reading.diagnostics.find(({ kind }) => kind === 'table-keys-could-be-padded');
    expect(offered).toMatchObject({ severity: 'warning', count: 424, expected: '8' });
  },
);

test.skipIf(!hasBerlin)(
  'Berlin in UTM is refused and EPSG:25833 is named (needs ../shared)',
  () => {
    const areas = { ...berlin.areas, source: 'planungsraeume-2021.epsg25833.geojson' };
    const reading = readDataset({ ...berlin, areas }, findIn('berlin'));
    expect(reading.ok).toBe(false);
    expect(reading.diagnostics).toMatchObject([
      { kind: 'geojson-projected', found: '400826.93, 5814871.13' },
    ]);
    const [first]: readonly DiagnosticEntry[] = reading.diagnostics;
    expect(first?.items).toContain('EPSG:25833');
  },
);

const hasHamburg = sharedFile('data/hamburg/stadtteilprofile-2014.csv') !== undefined;

test.skipIf(!hasHamburg)(
  'Hamburg joins by name: 95 exact names, the rest reported (needs ../shared)',
  () => {
    const share2014 = 'Anteil der Bevölkerung mit Migrations-hintergrund in %';
    const hamburg: ReadingInstructions = {
      ...instructions,
      areas: { source: 'stadtteile.geojson', key: 'place_name' },
      sharesOfPopulation: ['share'],
      tables: [
        {
          source: 'stadtteilprofile-2014.csv',
          key: 'Stadtgebiet',
          population: 'Bevölkerung',
          indicators: [percent('share', share2014, 'migrant-share')],
        },
      ],
    };
    const reading = readDataset(hamburg, findIn('hamburg'));
    if (!reading.ok) throw new Error('Hamburg must load');
    // 107 rows: 95 districts, 4 rows for two districts each, 4 Bezirke or Hamburg by another name,
    // and 4 Bezirke whose name is a district's too.
    const [join] = reading.joins;
    expect(reading.dataset.areas).toHaveLength(103);
    expect(join?.matched).toBe(95);
    expect(join?.areasWithoutRow).toHaveLength(8);
    expect(join?.rowsWithoutArea).toEqual([
      'Kleiner Grasbrook und Steinwerder',
      'Waltershof und Finkenwerder',
      'Neuland und Gut Moor',
      'Moorburg und Altenwerder',
      'Hamburg-Mitte',
      'Altona',
      'Hamburg-Nord',
      'Hamburg',
    ]);
    expect(join?.duplicateKeys).toEqual(['Eimsbüttel', 'Wandsbek', 'Bergedorf', 'Harburg']);
    const duplicates = reading.diagnostics.find((one) => one.kind === 'table-key-duplicate');
    expect(duplicates?.items).toEqual([
      'Eimsbüttel: 32, 103',
      'Wandsbek: 55, 105',
      'Bergedorf: 73, 106',
      'Harburg: 86, 107',
    ]);
    // " 1 675    " people and " 39,6    " percent in Hamburg-Altstadt
    const index = reading.dataset.areas.findIndex(({ name }) => name === 'Hamburg-Altstadt');
    const [round] = reading.dataset.rounds;
    expect(round?.population?.values[index]).toBe(1675);
    expect(round?.columns['share']?.values[index]).toBe(39.6);
  },
);

test.skipIf(sharedFile('data/messy-csv') === undefined)(
  'the same figures come out of windows-1252, and 01 from a file with old Mac line ends (needs ../shared)',
  () => {
    const areas = geoJsonOf({ id: '1011101' }, { id: 'Hamburg-Altstadt' });
    const find = findIn('messy-csv');
    const reading = readDataset(
      {
        ...instructions,
        sharesOfPopulation: [],
        // Only the second table has people; without limits the first is not withheld for that.
        privacy: { minimumPopulation: 0, minimumCount: 0 },
        tables: [
          {
            source: '01-cr-only-lost-leading-zero.csv',
            key: 'RAUMID',
            indicators: [{ ...share, column: 'MH_E', unit: 'count' }],
          },
          {
            source: '04b-windows-1252.csv',
            key: 'Stadtgebiet',
            population: 'Bevölkerung',
            indicators: [{ ...share, id: 'foreign', column: 'Ausländeranteil in %' }],
          },
        ],
      },
      (source) => (source === 'a.geojson' ? new TextEncoder().encode(areas) : find(source)),
    );
    expect(summary(reading).figures).toEqual([
      [
        [known(1879), missing],
        [missing, known(20.4)],
      ],
    ]);
  },
);
