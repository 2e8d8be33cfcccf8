import type { Polygon } from 'geojson';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { buildCountry } from './build-country.ts';
import { findNeighbours } from '../../src/analysis/space/neighbours.ts';
import { neighboursOfBorders } from '../../src/analysis/space/neighbours-of-borders.ts';
import { fingerprintKey, fingerprintOf } from './fingerprint.ts';
import { areasParquet, bordersParquet } from './write-areas.ts';

const country = buildCountry(1 / 80);
const { quarters, topology } = country;
const buildings = quarters.map((_, index) => (index % 2 === 0 ? 'Altbau' : 'Neubau'));
const areas = areasParquet(country, buildings).buffer as ArrayBuffer;
const borders = bordersParquet(country).buffer as ArrayBuffer;

const keyValues = (file: ArrayBuffer): Map<string, string | undefined> =>
  new Map(parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]));

test('a row per quarter in one row group, with texts, bounds and the polygon read back as GeoJSON', async () => {
  expect(parquetMetadata(areas).row_groups).toHaveLength(1);
  const rows = await parquetReadObjects({ file: areas });
  expect(rows).toHaveLength(quarters.length);
  const first = rows[0] ?? {};
  const [quarter] = quarters;
  expect(first).toMatchObject({
    key: '210010010001',
    name: quarter?.name,
    municipality: country.municipalities[0]?.name,
    land: 'Land Küstmark',
    building: 'Altbau',
    west: quarter?.bounds[0],
    latitude: quarter?.point[1],
  });
  const { type, coordinates } = first['geometry'] as { type: string; coordinates: number[][][] };
  expect(type).toBe('Polygon');
  expect(coordinates[0]?.at(-1)).toEqual(coordinates[0]?.[0]);
  expect(Math.min(...(coordinates[0] ?? []).map(([x = 0]) => x))).toBe(quarter?.bounds[0]);
});

test('areas say what they are: GeoParquet 1.1 in WGS 84 and the fingerprint of their keys', () => {
  const values = keyValues(areas);
  expect(values.get(fingerprintKey)).toBe(fingerprintOf(quarters.map(({ key }) => key)));
  const geo = JSON.parse(values.get('geo') ?? '{}') as {
    version: string;
    columns: { geometry: { encoding: string; bbox: number[] } };
  };
  expect(geo.version).toBe('1.1.0');
  expect(geo.columns.geometry.encoding).toBe('WKB');
  expect(geo.columns.geometry.bbox[0]).toBeCloseTo(5.9, 0);
  expect(geo.columns.geometry.bbox[3]).toBeCloseTo(55, 0);
});

test('a row per border line: areas on both sides and metres, with the same fingerprint', async () => {
  const rows = await parquetReadObjects({ file: borders });
  expect(rows.map(({ left }) => left)).toEqual([...topology.left]);
  expect(rows.map(({ right }) => right)).toEqual([...topology.right]);
  expect(rows.every(({ length }) => (length as number) >= 0)).toBe(true);
  expect(keyValues(borders).get(fingerprintKey)).toBe(keyValues(areas).get(fingerprintKey));
});

test('the ends of the lines tell the same neighbours as the polygons do: by a line and by a point', async () => {
  const shapes = (await parquetReadObjects({ file: areas })).map(
    ({ geometry }) => geometry as Polygon,
  );
  const rows = await parquetReadObjects({ file: borders });
  const column = (name: string): Int32Array => Int32Array.from(rows, (row) => Number(row[name]));
  const found = neighboursOfBorders(quarters.length, {
    left: column('left'),
    right: column('right'),
    ends: { from: column('from'), to: column('to') },
  });
  const expected = findNeighbours(shapes);
  for (const kind of ['rook', 'queen'] as const) {
    expect([...found[kind].starts]).toEqual([...expected[kind].starts]);
    expect([...found[kind].targets]).toEqual([...expected[kind].targets]);
  }
  expect(found.queen.targets.length).toBeGreaterThan(found.rook.targets.length - 1);
});
