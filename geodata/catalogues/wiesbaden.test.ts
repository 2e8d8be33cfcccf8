import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../src/areas/diagnostic.ts';
import { earlyWarnings } from '../../src/analysis/time/early-warnings.ts';
import type { Dataset } from '../../src/areas/dataset.ts';
import { indicatorGroups } from '../../src/areas/indicator-groups.ts';
import { prepareFiles } from '../../src/ingest/dataset/prepare-files.ts';
import { readDataset } from '../../src/ingest/dataset/read-dataset.ts';
import { openProject } from '../../src/project/opened/open-project.ts';
import { readProject, type ProjectReading } from '../../src/project/file/read-project.ts';

/** Expected: ExWoSt-Information 34/2 (BBSR/BMVBS, 2009), table 1. */

const text = readFileSync(new URL('wiesbaden.json', import.meta.url), 'utf8');

/** The codes of the table, by dimension: 12, 5, 8 and 1. */
const codes = [
  'A.1.1 A.1.2 A.2.1 A.2.2 A.2.3 A.2.4 A.3.1 A.3.2 A.3.3 A.3.4 A.3.5 A.4.1',
  'B.1.1 B.1.2 B.2.1 B.3.1 B.3.2',
  'C.1.1 C.1.2 C.2.1 C.2.2 C.2.3 C.3.1 C.3.2 C.3.3',
  'D.1.1',
];
const all = codes.join(' ').split(' ');

const square = (x: number) => [
  [
    [8 + x, 50],
    [8.1 + x, 50],
    [8.1 + x, 50.1],
    [8 + x, 50],
  ],
];
const areas = JSON.stringify({
  type: 'FeatureCollection',
  features: ['Nord', 'Süd'].map((name, at) => ({
    type: 'Feature',
    properties: { SCHLUESSEL: `0${at + 1}`, NAME: name },
    geometry: { type: 'Polygon', coordinates: square(at / 5) },
  })),
});

/** Every indicator of Nord is 40 in 2024, of Süd 60. */
function tableOf(columns: readonly string[]): string {
  const row = (key: string, value: number) =>
    [key, '2024', '5000', ...columns.map(() => String(value))].join(';');
  const head = ['SCHLUESSEL', 'JAHR', 'EINWOHNER', ...columns].join(';');
  return `${[head, row('01', 40), row('02', 60)].join('\n')}\n`;
}

async function open(reading: ProjectReading, table: string): Promise<Dataset> {
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const { instructions } = reading.project;
  const files = new Map([
    ['gebiete.geojson', areas],
    ['monitoring.csv', table],
  ]);
  const findFile = (name: string) => {
    const file = files.get(name);
    return file === undefined ? undefined : new TextEncoder().encode(file);
  };
  const found = readDataset(instructions, await prepareFiles(instructions, findFile));
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  return openProject(reading.project, found.dataset).dataset;
}

test('the catalogue is a project: 26 indicators in four dimensions, with the codes of the table', async () => {
  const reading = readProject(text, 'wiesbaden.json');
  expect(reading.ok && reading.diagnostics).toEqual([]);
  const { indicators, rounds } = await open(reading, tableOf(all));
  expect(indicators).toHaveLength(26);
  const groups = indicatorGroups(indicators).map((group) => ({
    dimension: group.dimension?.de,
    codes: group.indicators.map(({ code }) => code).join(' '),
  }));
  expect(groups).toEqual([
    { dimension: 'Strukturelle Integration', codes: codes[0] },
    { dimension: 'Kulturelle Integration', codes: codes[1] },
    { dimension: 'Soziale Integration', codes: codes[2] },
    { dimension: 'Identifikatorische Integration', codes: codes[3] },
  ]);
  expect(all.map((id) => rounds[0]?.columns[id]?.values)).toEqual(
    all.map(() => Float64Array.of(40, 60)),
  );
});

test('every indicator has a name in both languages, and a share says of what', async () => {
  const { indicators } = await open(readProject(text, 'wiesbaden.json'), tableOf(all));
  const untold = indicators.filter(
    ({ label, description, dimension }) => !label.en || !description?.en || !dimension?.en,
  );
  expect(untold).toEqual([]);
  const without = indicators.filter(({ denominator }) => !denominator).map(({ code }) => code);
  // An index, and people born in Germany, of whom the table does not say whose share they are.
  expect(without).toEqual(['A.4.1', 'C.1.2']);
  const undirected = indicators.filter(({ direction }) => !direction).map(({ code }) => code);
  expect(undirected).toEqual(['A.1.2', 'B.1.1', 'B.1.2']);
});

/** A project of a city with columns of its own, which names the catalogue. */
const ownProject = (code: string) => ({
  version: 1,
  title: 'Meine Stadt',
  catalogue: 'wiesbaden',
  areas: { source: 'gebiete.geojson', key: 'SCHLUESSEL', name: 'NAME' },
  tables: [
    {
      source: 'monitoring.csv',
      key: 'SCHLUESSEL',
      population: 'EINWOHNER',
      indicators: [
        { id: 'jobs', column: 'Arbeitslose', code, role: 'economic-base', band: [0, 50] },
        { id: 'trees', column: 'Bäume' },
      ],
    },
  ],
});

test('a project that names the catalogue takes over by code; what it states itself is its own', async () => {
  const reading = readProject(JSON.stringify(ownProject('A.3.4')), 'project.json');
  const dataset = await open(reading, tableOf(['Arbeitslose', 'Bäume']));
  expect(dataset.indicators[0]).toMatchObject({
    id: 'jobs',
    label: { de: 'Arbeitslosenquote', en: 'Unemployment rate' },
    unit: 'percent',
    role: 'economic-base',
    direction: 'down',
    denominator: { de: 'abhängige zivile Erwerbspersonen' },
    dimension: { de: 'Strukturelle Integration' },
    band: [0, 50],
  });
  expect(dataset.indicators[1]).toMatchObject({ id: 'trees', label: { de: 'Bäume' }, unit: '' });
  expect(earlyWarnings(dataset)).toEqual([
    { area: 1, indicator: 'jobs', kind: 'above-band', values: [60] },
  ]);
});

test('a code the catalogue does not have is an error that names the codes it has', () => {
  const reading = readProject(JSON.stringify(ownProject('A.9.9')), 'project.json');
  expect(reading).toMatchObject({
    ok: false,
    diagnostics: [{ column: 'tables[0].indicators[0].code', found: '"A.9.9"' }],
  });
  const [first]: readonly DiagnosticEntry[] = reading.diagnostics;
  expect(first?.expected).toContain('"A.1.1" | "A.1.2"');
});
