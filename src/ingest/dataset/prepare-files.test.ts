import type { AreaGeometry } from '../../areas/area-geometry.ts';
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import { bytesOf, zipOf } from '../area-files.fixture.ts';
import type { AreasInstructions, ReadingInstructions } from '../instructions/instructions.ts';
import { prepareFiles } from './prepare-files.ts';
import { readDataset } from './read-dataset.ts';
import type { Reading } from '../instructions/reading.ts';
import { workbookOf } from '../workbook.fixture.ts';

const base: Omit<ReadingInstructions, 'areas' | 'tables'> = {
  title: 'Berlin',
  fictional: false,
  sources: [],
  privacy: { minimumPopulation: 300, minimumCount: 10 },
  sharesOfPopulation: [],
};

const share = {
  id: 'share',
  column: 'KI_05',
  label: { de: 'Anteil' },
  role: 'migrant-share',
  unit: 'percent',
} as const;

function readShared(name: string): Uint8Array | undefined {
  const path = sharedFile(`data/berlin/${name}`);
  return path === undefined ? undefined : readFileSync(path);
}

async function load(
  instructions: ReadingInstructions,
  find: (name: string) => Uint8Array | undefined,
): Promise<Extract<Reading, { ok: true }>> {
  const reading = readDataset(instructions, await prepareFiles(instructions, find));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading;
}

async function loadBerlin(areas: Partial<AreasInstructions> & { source: string }) {
  const plan: ReadingInstructions = {
    ...base,
    areas: { key: 'PLR_ID', name: 'PLR_NAME', ...areas },
    tables: [{ source: 'mss-2021.csv', key: 'PLR_ID', population: 'EW', indicators: [share] }],
  };
  const { dataset, geometries, joins } = await load(plan, readShared);
  const centres = dataset.areas.map(({ id }, place) => [id, centreOf(geometries[place])] as const);
  return { matched: joins[0]?.matched, centres: new Map(centres) };
}

/** Centre of gravity of the outer rings, in degrees, reckoned from a place in Berlin for precision. */
function centreOf(geometry: AreaGeometry | undefined): readonly [number, number] {
  const polygons = geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.coordinates;
  let [area, east, north] = [0, 0, 0];
  for (const [ring = []] of polygons ?? []) {
    ring.slice(1).forEach((position, index) => {
      const [x, y] = fromBerlin(ring[index]);
      const [nextX, nextY] = fromBerlin(position);
      const part = x * nextY - nextX * y;
      area += part;
      east += (x + nextX) * part;
      north += (y + nextY) * part;
    });
  }
  return [east / (3 * area), north / (3 * area)];
}

function fromBerlin([x = NaN, y = NaN]: Position = []): readonly [number, number] {
  return [x - 13.4, y - 52.5];
}

/** Metres of a degree at 52.5° N. */
const degrees = { east: 67_800, north: 111_270 };

test.skipIf(!sharedFile('data/berlin/mss-2021.csv'))(
  'Berlin in WGS 84, in UTM without a crs member and as Shapefile: 542 of 542, centres within a metre (needs ../shared)',
  async () => {
    const wgs = await loadBerlin({ source: 'planungsraeume-2021.geojson' });
    const others = [
      await loadBerlin({ source: 'planungsraeume-2021.epsg25833.geojson', crs: 'EPSG:25833' }),
      await loadBerlin({ source: 'shapefile/lor_planungsraeume_2021.shp' }),
    ];
    expect(wgs.matched).toBe(542);
    for (const { matched, centres } of others) {
      expect(matched).toBe(542);
      const distances = [...wgs.centres].map(([id, [x, y]]) => {
        const [otherX = NaN, otherY = NaN] = centres.get(id) ?? [];
        return Math.hypot((x - otherX) * degrees.east, (y - otherY) * degrees.north);
      });
      expect(distances).toHaveLength(542);
      expect(Math.max(...distances)).toBeLessThan(1);
    }
  },
);

test.skipIf(!sharedFile('data/berlin/shapefile/lor_planungsraeume_2021.shp'))(
  'the Shapefile of Berlin, zipped: names with umlauts by its .cpg, the system by its .prj (needs ../shared)',
  async () => {
    const parts = ['shp', 'dbf', 'prj', 'cpg'].map((part) => `lor_planungsraeume_2021.${part}`);
    const zip = zipOf(
      Object.fromEntries(
        parts.map((name) => [name, readShared(`shapefile/${name}`) ?? bytesOf('')]),
      ),
    );
    const areas = { source: 'lor.zip', key: 'PLR_ID', name: 'PLR_NAME' };
    const reading = await load({ ...base, areas, tables: [] }, () => zip);
    expect(reading.dataset.areas).toHaveLength(542);
    expect(reading.dataset.areas.map(({ name }) => name)).toContain('Großer Tiergarten');
    expect(reading.diagnostics.map(({ kind, found }: DiagnosticEntry) => [kind, found])).toEqual([
      ['areas-reprojected', 'EPSG:25833'],
    ]);
  },
);

const square = '[[[10,50],[11,50],[11,51],[10,50]]]';
const geoJson = bytesOf(
  `{"type":"Feature","properties":{"id":"01"},"geometry":{"type":"Polygon","coordinates":${square}}}`,
);

test('a sheet of a workbook is a table like any other', async () => {
  const workbook = workbookOf({
    Hinweise: [['Stand 2021']],
    Daten: [
      ['id', 'KI_05', 'EW'],
      ['01', 35.5, 1200],
    ],
  });
  const plan: ReadingInstructions = {
    ...base,
    areas: { source: 'a.geojson', key: 'id' },
    tables: [
      { source: 't.xlsx', sheet: 'Daten', key: 'id', population: 'EW', indicators: [share] },
    ],
  };
  const reading = await load(plan, (name) => (name === 't.xlsx' ? workbook : geoJson));
  expect(reading.joins[0]?.matched).toBe(1);
  expect(reading.dataset.rounds[0]?.columns['share']?.values[0]).toBe(35.5);
});

test('an archive in the place of a workbook that states more than the limit is refused unopened', async () => {
  const bomb = zipOf({ a: new Uint8Array(1000) });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  const directory = view.getUint32(bomb.length - 6, true);
  view.setUint32(directory + 24, 4_000_000_000, true);
  const plan: ReadingInstructions = {
    ...base,
    areas: { source: 'a.geojson', key: 'id' },
    tables: [{ source: 't.xlsx', key: 'id', indicators: [] }],
  };
  const find = (name: string) => (name === 't.xlsx' ? bomb : geoJson);
  const reading = readDataset(plan, await prepareFiles(plan, find));
  expect(reading).toMatchObject({
    ok: false,
    diagnostics: [
      { kind: 'areas-archive-refused', severity: 'error', file: 't.xlsx', found: 'too-large' },
    ],
  });
});

test('a source that is not there is one error', async () => {
  const plan = { ...base, areas: { source: 'a.shp', key: 'id' }, tables: [] };
  const reading = readDataset(plan, await prepareFiles(plan, () => undefined));
  expect(reading).toEqual({
    ok: false,
    diagnostics: [{ kind: 'file-not-found', severity: 'error', file: 'a.shp' }],
  });
});
