import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { seededUnit } from '../../e2e/bench/seeded-unit.ts';
import type { Engine } from './engine.ts';
import { postgresql, testFolder } from './engines.fixture.ts';
import { startPostgresql } from './postgresql.fixture.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const folder = testFolder();
const file = fileURLToPath(new URL('../sets/musterstadt/musterstadt.geojson', import.meta.url));
const step = new URL('00-assign-quarters.postgis.sql', import.meta.url);
const quarters = (
  JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
    Polygon | MultiPolygon,
    { readonly QUARTIER: string }
  >
).features;

interface Located {
  readonly address: string;
  readonly at: Position;
  /** The quarter it was made in; null where it lies in none. */
  readonly key: string | null;
}

const ringsOf = ({ geometry }: (typeof quarters)[number]): readonly Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** Ten places inside each quarter, drawn in its box until they lie in it. */
function placesInside(): Located[] {
  const random = seededUnit(7);
  return quarters.flatMap((quarter) => {
    const key = quarter.properties.QUARTIER;
    const points = ringsOf(quarter).flat();
    const [xs, ys] = [points.map(([x]) => x ?? 0), points.map(([, y]) => y ?? 0)];
    const between = (some: readonly number[]): number => {
      const [least, most] = [Math.min(...some), Math.max(...some)];
      return least + random() * (most - least);
    };
    const places: Located[] = [];
    while (places.length < 10) {
      const at = [between(xs), between(ys)];
      const isInside = booleanPointInPolygon(at, quarter, { ignoreBoundary: true });
      if (isInside) places.push({ address: `${key}-${places.length}`, at, key });
    }
    return places;
  });
}

/** The first ten corners that several quarters share, and the smallest key of these. */
function placesOnBorders(): Located[] {
  const keysAt = new Map<string, Set<string>>();
  for (const quarter of quarters) {
    for (const at of ringsOf(quarter).flat()) {
      const corner = JSON.stringify(at.slice(0, 2));
      keysAt.set(corner, (keysAt.get(corner) ?? new Set()).add(quarter.properties.QUARTIER));
    }
  }
  return [...keysAt]
    .filter(([, keys]) => keys.size > 1)
    .slice(0, 10)
    .map(([corner, keys], place) => ({
      address: `border-${place}`,
      at: JSON.parse(corner) as Position,
      key: [...keys].sort()[0] ?? null,
    }));
}

const places = [...placesInside(), ...placesOnBorders(), { address: 'far', at: [0, 0], key: null }];

async function assign(engine: Engine): Promise<ReadonlyMap<string, unknown>> {
  const load = async (table: string, columns: string, rows: readonly unknown[][]) => {
    const cells = rows.map((row) =>
      row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','),
    );
    const source = join(folder, `${table}.csv`);
    writeFileSync(source, [columns, ...cells, ''].join('\n'));
    await engine.load(table, source);
  };
  await engine.run(`CREATE EXTENSION postgis;
CREATE TABLE shape_texts (key TEXT, geometry TEXT);
CREATE TABLE located_addresses (address TEXT, longitude DOUBLE PRECISION, latitude DOUBLE PRECISION);`);
  await load(
    'shape_texts',
    'key,geometry',
    quarters.map(({ properties, geometry }) => [properties.QUARTIER, JSON.stringify(geometry)]),
  );
  await load(
    'located_addresses',
    'address,longitude,latitude',
    places.map(({ address, at }) => [address, ...at]),
  );
  await engine.run(`CREATE TABLE quarter_shapes AS
SELECT key, ST_SetSRID(ST_GeomFromGeoJSON(geometry), 4326) AS geometry FROM shape_texts;`);
  await engine.run(readFileSync(step, 'utf8'));
  const rows = await engine.rows('SELECT address, key FROM address_quarters');
  expect(rows).toHaveLength(places.length);
  return new Map(rows.map((row) => [String(row['address']), row['key']]));
}

describe.skipIf(!postgresql?.hasPostgis)('Musterstadt in PostGIS', () => {
  let engine: Engine | undefined;
  afterAll(() => engine?.close());

  test('each of 3,000 places lies in the quarter it was made in, one on a border in the smaller key, one far away in none', async () => {
    engine = await startPostgresql(postgresql?.programs ?? '');
    const found = await assign(engine);
    const different = places.filter(({ address, key }) => found.get(address) !== key);
    expect(different).toEqual([]);
    expect(places).toHaveLength(quarters.length * 10 + 11);
  });
});
