import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sharedFile } from '../shared-data.fixture.ts';
import { root, runCommand, runProgram, type Run } from './run-command.fixture.ts';

/** Each run starts Node anew, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

/** Four squares in a row; three have people enough, the fourth is below the limit of 300. */
const keys = ['0101', '0102', '0103', '0104'] as const;
const geojson = {
  type: 'FeatureCollection',
  features: keys.map((ID, index) => ({
    type: 'Feature',
    properties: { ID, NAME: `Gebiet ${ID}`, BEZ: '01' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [10 + index, 50],
          [11 + index, 50],
          [11 + index, 51],
          [10 + index, 51],
          [10 + index, 50],
        ],
      ],
    },
  })),
};
const table =
  'ID;EW;MH;AL\r\n0101;1000;10,5;2,0\r\n0102;1500;40,5;12,25\r\n0103;2000;20,0;.\r\n0104;200;50;20\r\n';
const project = Object.freeze({
  version: 1,
  title: 'Kleinstadt',
  areas: { source: 'data/areas.geojson', key: 'ID', name: 'NAME', municipality: 'BEZ' },
  tables: [
    {
      source: 'data/town.csv',
      key: 'ID',
      population: 'EW',
      indicators: [
        { id: 'share', column: 'MH', role: 'migrant-share', unit: 'percent', label: 'Anteil' },
        { id: 'jobs', column: 'AL', role: 'economic-base', unit: 'percent', highMeans: 'weak' },
      ],
    },
  ],
  rule: {
    all: [
      { indicator: 'share', valueAtLeast: 20 },
      { indicator: 'jobs', valueAtLeast: 12 },
    ],
  },
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyse-'));
  mkdirSync(join(folder, 'data'));
  put('data/areas.geojson', JSON.stringify(geojson));
  put('data/town.csv', table);
  put('project.json', JSON.stringify(project));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function analyse(...words: string[]): Promise<Run> {
  return runCommand('analyse', ...words);
}

function analyseInto(out: string, ...words: string[]): Promise<Run> {
  return analyse(join(folder, 'project.json'), '--out', join(folder, out), ...words);
}

function readOut(name: string): string {
  return readFileSync(join(folder, 'out', name), 'utf8');
}

test('a project is analysed: six files, status 0, one line of result', async () => {
  const { status, stdout } = await analyseInto('out');
  expect(status).toBe(0);
  expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
    'areas.csv',
    'codebook.csv',
    'flagged.geojson',
    'neighbourhoods.csv',
    'neighbourhoods.geojson',
    'result.json',
  ]);
  expect(stdout).toMatch(/^Kleinstadt: 1 von 4 Gebieten, 1\.500 Menschen .*\n$/);
  expect(JSON.parse(readOut('result.json'))).toMatchObject({
    areas: 4,
    population: 4700,
    join: [{ table: 'data/town.csv', matched: 4, paddedKeys: 0 }],
    flags: { flagged: ['0102'], undecidable: ['0103', '0104'], clear: 1, population: 1500 },
  });
  expect(JSON.parse(readOut('flagged.geojson'))).toMatchObject({
    features: [{ id: '0102', properties: { share: 40.5, jobs: 12.25 } }],
  });
});

test('neighbourhoods.csv has a row of key, place, size, people, area keys, means and steadiness; the GeoJSON its ground', async () => {
  put('data/town.csv', table.replace('0103;2000;20,0;.', '0103;3000;22,5;16,25'));
  await analyseInto('out');
  const [head, ...rows] = readOut('neighbourhoods.csv').trimEnd().split('\r\n');
  expect(head).toBe(
    '\uFEFFkey;name;land;municipality;areas;population;area_keys;share_mean;jobs_mean;steady_areas;steadiness',
  );
  // (40,5 · 1500 + 22,5 · 3000) / 4500; of nine cuts 0102 loses those of jobs from 13,2 on.
  expect(rows).toEqual([
    '0102;Gebiet;;01;2;4500;0102 0103;28,5;14,916666666666666;1;0,8333333333333333',
  ]);
  expect(JSON.parse(readOut('neighbourhoods.geojson'))).toMatchObject({
    title: 'Kleinstadt',
    features: [
      {
        id: '0102',
        properties: { area_keys: '0102 0103', population: 4500, land: null },
        geometry: { type: 'MultiPolygon', coordinates: [[{ length: 7 }]] },
      },
    ],
  });
  await analyseInto('out', '--lang', 'en');
  expect(readOut('neighbourhoods.csv')).toContain('\r\n0102,Gebiet,,01,2,4500,0102 0103,28.5,');
});

test('areas.csv is German unless --plain is given', async () => {
  await analyseInto('out');
  expect(readOut('areas.csv').split('\r\n')[2]).toMatch(/^0102;Gebiet 0102;01;1500;40,5;known;/);
  expect(readOut('areas.csv').startsWith('\uFEFFkey;name;')).toBe(true);
  await analyseInto('out', '--plain');
  expect(readOut('areas.csv').split('\r\n')[2]).toMatch(/^0102,Gebiet 0102,01,1500,40\.5,known,/);
});

test('--lang gives the tables as the page does: German heads and words behind first lines, English ones, no other', async () => {
  await analyseInto('out', '--lang', 'de');
  expect(readOut('areas.csv')).toMatch(/^\uFEFFKleinstadt\r\n(?:.*\r\n)*"?Regel: /);
  expect(readOut('areas.csv')).toMatch(/\r\n0102;Gebiet 0102;01;1500;40,5;bekannt;/);
  expect(readOut('codebook.csv')).toContain('\r\nAngabe;Spalte;Bezeichnung;');
  await analyseInto('out', '--lang', 'en');
  expect(readOut('areas.csv')).toMatch(/\r\n0102,Gebiet 0102,01,1500,40\.5,known,/);
  const { status, stderr } = await analyseInto('out', '--lang', 'fr');
  expect([status, stderr]).toEqual([2, expect.stringContaining('--lang nimmt de oder en')]);
});

test('npm run --silent analyse takes paths from where the person stands', async () => {
  const words = [
    '--prefix',
    root,
    'run',
    '--silent',
    'analyse',
    '--',
    'project.json',
    '--out',
    'out',
  ];
  const { status, stderr } = await runProgram('npm', words, folder);
  expect(stderr).not.toContain('npm');
  expect(status).toBe(0);
  expect(existsSync(join(folder, 'out/result.json'))).toBe(true);
});

test.each<[string, () => string[], RegExp]>([
  ['without a project', () => ['--out', join(folder, 'out')], /Projektdatei fehlt.*Aufruf/],
  ['without --out', () => [join(folder, 'project.json')], /--out.*Aufruf/],
  [
    'with an unknown option',
    () => [join(folder, 'project.json'), '--out', join(folder, 'out'), '--pretty'],
    /--pretty.*Aufruf/,
  ],
  [
    'with a project that is not there',
    () => [join(folder, 'none.json'), '--out', join(folder, 'out')],
    /none\.json/,
  ],
  [
    'with an unknown round',
    () => [join(folder, 'project.json'), '--out', join(folder, 'out'), '--round', '1999'],
    /1999/,
  ],
])('a call %s ends with status 2, one line and nothing written', async (_case, words, message) => {
  const { status, stdout, stderr } = await analyse(...words());
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test.each<[string, string, RegExp]>([
  ['no JSON', '{"version": 1,\n"title": }', /project\.json.*Zeile 2/],
  [
    'a wrong role',
    JSON.stringify(project).replace('migrant-share', 'migrants'),
    /tables\[0\]\.indicators\[0\]\.role/,
  ],
  ['an empty file', '', /leer/],
])(
  'a project with %s ends with status 2, one line and nothing written',
  async (_case, text, message) => {
    put('project.json', text);
    const { status, stderr } = await analyseInto('out');
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  },
);

test('a folder in the place of a file is called a folder, also where the project is one', async () => {
  rmSync(join(folder, 'data/town.csv'));
  mkdirSync(join(folder, 'data/town.csv'));
  const { status, stderr } = await analyseInto('out');
  expect([status, stderr]).toEqual([
    1,
    'town.csv ist ein Ordner und keine Datei. Bitte die Dateien darin öffnen oder hierher ziehen.\n',
  ]);
  expect((await analyse(join(folder, 'data'), '--out', join(folder, 'out'))).stderr).toContain(
    'data ist ein Ordner und keine Datei.',
  );
});

test.each<[string, string, string, RegExp]>([
  ['HTML instead of a table', 'data/town.csv', '<!doctype html><title>404</title>', /town\.csv/],
  ['a table without its key', 'data/town.csv', 'NR;EW;MH;AL\n0101;1;2;3\n', /town\.csv.*ID/],
  [
    'a truncated GeoJSON',
    'data/areas.geojson',
    '{"type":"FeatureCollection","features":[',
    /areas\.geojson/,
  ],
])('%s ends with status 1, one line and nothing written', async (_case, file, text, message) => {
  put(file, text);
  const { status, stderr } = await analyseInto('out');
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('an input in the result folder is not overwritten', async () => {
  put('data/areas.csv', table);
  put('project.json', JSON.stringify(project).replace('town.csv', 'areas.csv'));
  const { status, stderr } = await analyseInto('data');
  expect(status).toBe(2);
  expect(stderr).toContain('areas.csv');
  expect(readFileSync(join(folder, 'data/areas.csv'), 'utf8')).toBe(table);
});

test('a file where the result folder should be is left alone', async () => {
  put('out', 'mine');
  expect((await analyseInto('out')).status).toBe(2);
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('mine');
});

interface Result {
  readonly join: readonly { readonly matched: number; readonly paddedKeys: number }[];
  readonly flags: { readonly flagged: string[]; readonly undecidable: string[] };
  readonly statusIndex: object;
}

test.skipIf(!sharedFile('data/berlin/mss-2021.csv'))(
  'Berlin 2021 joins 542 areas twice and has the published 75, 366, 46 and 49 (needs ../shared)',
  async () => {
    const berlin = join(root, 'e2e/fixtures/berlin.project.json');
    const { status } = await analyse(berlin, '--out', join(folder, 'out'));
    expect(status).toBe(0);
    const result = JSON.parse(readOut('result.json')) as Result;
    // data/SOURCES.md: rents have lost the leading zero of their keys; classes as the MSS 2021 publishes them
    expect(result.join.map(({ matched }) => matched)).toEqual([542, 542]);
    expect(result.statusIndex).toEqual({
      id: 'status-index',
      assessed: 536,
      bands: { high: 75, medium: 366, low: 46, veryLow: 49 },
    });
    expect(result.flags.undecidable).toHaveLength(6);
  },
);

test.skipIf(!sharedFile('data/hamburg/stadtteile.geojson'))(
  'Hamburg 2014 joins 95 districts by name and reports the rest (needs ../shared)',
  async () => {
    const hamburg = join(root, 'e2e/fixtures/hamburg.project.json');
    const { status } = await analyse(hamburg, '--out', join(folder, 'out'));
    expect(status).toBe(0);
    const result = JSON.parse(readOut('result.json')) as Result;
    expect(result.join.map(({ matched }) => matched)).toEqual([95]);
  },
);

test('schools with counted groups are in result.json: two of three have known pupils, one is above a third', async () => {
  const places = { name: 'Name', longitude: 'Lon', latitude: 'Lat', size: 'Kinder' };
  const groups = [{ group: 'meals', label: 'Essen frei', count: 'Frei' }];
  const points = [{ source: 'data/schools.csv', ...places, groups }];
  put('project.json', JSON.stringify({ ...project, points }));
  // 5 of 40 are fewer than 10 pupils and withheld.
  put(
    'data/schools.csv',
    'Name;Lon;Lat;Kinder;Frei\nA;10,5;50,5;40;10\nB;11,5;50,5;40;30\nC;12,5;50,5;40;5\n',
  );
  expect((await analyseInto('out')).status).toBe(0);
  const result = JSON.parse(readFileSync(join(folder, 'out/result.json'), 'utf8')) as {
    schoolSegregation: unknown;
    diagnostics: readonly { kind: string }[];
  };
  const known = { schools: 2, leftOut: 1, aboveThird: 1, dissimilarity: 0.5 };
  expect(result.schoolSegregation).toMatchObject({
    'data/schools.csv': {
      outside: 0,
      segregation: { '01': { meals: known }, all: { meals: known } },
    },
  });
  expect(result.diagnostics.map(({ kind }) => kind)).toContain('points-withheld');
});
