import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { beforeAll, expect, test } from 'vitest';
import { bordersOfTopology } from './borders-of-topology.ts';
import { paintedArea } from './painted-area.fixture.ts';
import { featuresOf } from './read-tile.fixture.ts';
import type { SharedBorders } from './shared-borders.ts';
import { makeTiles, type TileMaker } from './tile-maker.ts';
import { voronoiCountry, type VoronoiCountry } from './voronoi-country.fixture.ts';

let country: VoronoiCountry;
let borders: SharedBorders;
let maker: TileMaker;

beforeAll(() => {
  country = voronoiCountry(3000, 4);
  borders = bordersOfTopology(country.geometries);
  maker = makeTiles(borders, country.groupings);
});

test.each([4, 5, 6, 7])(
  'zoom %i paints what the full geometry paints but for two hundredths, no pixel between neighbours is bare, none of 3,000 areas lost',
  (zoom) => {
    const { full, painted, interior, unpainted, lost } = paintedArea(maker, borders, zoom);
    expect(interior).toBeGreaterThan(50000);
    expect(Math.abs(painted / full - 1)).toBeLessThan(0.02);
    expect(unpainted).toBe(0);
    expect(lost).toEqual([]);
  },
);

test('every area occurs at every zoom, and every border from zoom 8 on unless it is shorter than a tile unit', () => {
  for (let zoom = 4; zoom <= 11; zoom += 1) {
    const seen = { areas: new Set<number>(), borders: new Set<number>() };
    for (const tile of tilesOf(maker, zoom)) {
      for (const { id } of featuresOf(tile, 'areas')) seen.areas.add(id!);
      for (const { id } of featuresOf(tile, 'borders')) seen.borders.add(id!);
    }
    expect(seen.areas.size).toBe(3000);
    if (zoom < 8) expect(seen.borders.size).toBe(0);
    else expect(seen.borders.size).toBeGreaterThan(0.99 * borders.left.length);
  }
});

test('outer rings run clockwise on the screen and have an inside at every zoom', () => {
  for (const zoom of [4, 6, 8]) {
    for (const tile of tilesOf(maker, zoom)) {
      for (const layer of ['areas', 'municipalities']) {
        const areas = featuresOf(tile, layer).map(({ parts }) => doubleArea(parts[0]!));
        expect(Math.min(1, ...areas)).toBeGreaterThanOrEqual(layer === 'areas' && zoom > 7 ? 0 : 1);
      }
    }
  }
});

test('municipalities are there up to zoom 9, all of them, and Länder have their borders at every zoom', () => {
  const count = Math.max(...country.groupings.municipality) + 1;
  for (let zoom = 4; zoom <= 10; zoom += 1) {
    const seen = new Set<number>();
    let laender = 0;
    for (const tile of tilesOf(maker, zoom)) {
      for (const { id } of featuresOf(tile, 'municipalities')) seen.add(id!);
      laender += featuresOf(tile, 'laender').length;
    }
    expect(seen.size).toBe(zoom <= 9 ? count : 0);
    expect(laender).toBeGreaterThan(0);
  }
});

test('from zoom 8 to 11 lines go around municipalities, far fewer than there are borders of areas', () => {
  for (let zoom = 4; zoom <= 11; zoom += 1) {
    const count = { 'municipality-lines': 0, borders: 0 };
    for (const tile of tilesOf(maker, zoom)) {
      for (const layer of ['municipality-lines', 'borders'] as const) {
        for (const { parts } of featuresOf(tile, layer)) count[layer] += parts.length;
      }
    }
    if (zoom < 8) expect(count['municipality-lines']).toBe(0);
    else expect(count['municipality-lines']).toBeGreaterThan(100);
    expect(count['municipality-lines']).toBeLessThanOrEqual(count.borders / 2);
  }
});

test('without groupings a tile has areas and borders only', () => {
  const plain = makeTiles(borders);
  const { columns, rows } = plain.range(8)!;
  const tile = plain.tile(8, columns[0] + 2, rows[0] + 3);
  expect(featuresOf(tile, 'areas').length).toBeGreaterThan(10);
  expect(featuresOf(tile, 'borders').length).toBeGreaterThan(10);
  expect(featuresOf(tile, 'municipalities')).toEqual([]);
  expect(featuresOf(tile, 'municipality-lines')).toEqual([]);
  expect(featuresOf(tile, 'laender')).toEqual([]);
});

test('neighbours keep the same vertices on their common border: every edge inside a tile is run once each way', () => {
  const { columns, rows } = maker.range(6)!;
  const edges = new Map<string, number>();
  for (const { parts } of featuresOf(maker.tile(6, columns[0], rows[0] + 1), 'areas')) {
    for (const part of parts) addEdges(part, edges);
  }
  const inside = [...edges].filter(([edge]) => isInsideTile(edge));
  const lonely = inside.filter(([edge]) => !edges.has(edge.split('>').reverse().join('>')));
  expect(inside.length).toBeGreaterThan(1000);
  // Only triangles that stand for areas without an inside, and the edge of the country, have no counterpart.
  expect(lonely.length / inside.length).toBeLessThan(0.03);
});

test('an island of a millimetre is drawn at zoom 4 as a triangle of one tile unit', () => {
  const step = 1e-6;
  const island = square(10, 50, step);
  const tile = makeTiles(bordersOfTopology([island])).tile(4, 8, 5);
  const [feature] = featuresOf(tile, 'areas');
  expect(feature?.id).toBe(0);
  expect(doubleArea(feature!.parts[0]!)).toBe(1);
});

test('a hole stays a hole, and the area in it stays inside', () => {
  const inner = square(10.2, 50.2, 0.2);
  const around: Polygon = {
    type: 'Polygon',
    coordinates: [...square(10, 50, 0.6).coordinates, ...inner.coordinates],
  };
  const both = bordersOfTopology([around, inner]);
  expect([...both.left]).toEqual([0, 0]);
  expect([...both.right]).toEqual([-1, 1]);
  const features = featuresOf(makeTiles(both).tile(6, 33, 21), 'areas');
  expect(features.map(({ parts }) => parts.map((part) => Math.sign(doubleArea(part))))).toEqual([
    [1, -1],
    [1],
  ]);
});

test('any small country: all areas at every zoom, painted area within 2 %, no speckle', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 60 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 1e6 }),
      (count, points, seed) => {
        const { geometries, groupings } = voronoiCountry(count, points, seed);
        const borders = bordersOfTopology(geometries);
        const maker = makeTiles(borders, groupings);
        for (const zoom of [4, 5]) {
          const { full, painted, unpainted, lost } = paintedArea(maker, borders, zoom);
          expect(Math.abs(painted / full - 1)).toBeLessThan(0.02);
          expect(unpainted).toBe(0);
          expect(lost).toEqual([]);
        }
      },
    ),
    { numRuns: 15, seed: 5 },
  );
});

function* tilesOf(maker: TileMaker, zoom: number): Generator<Uint8Array> {
  const range = maker.range(zoom)!;
  for (let x = range.columns[0]; x <= range.columns[1]; x += 1) {
    for (let y = range.rows[0]; y <= range.rows[1]; y += 1) {
      const tile = maker.tile(zoom, x, y);
      if (tile) yield tile;
    }
  }
}

function square(west: number, south: number, size: number): Polygon {
  const east = west + size;
  const north = south + size;
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

/** Positive where a ring runs clockwise with y to the south. */
function doubleArea(ring: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < ring.length; index += 2) {
    const next = (index + 2) % ring.length;
    sum += ring[index]! * ring[next + 1]! - ring[next]! * ring[index + 1]!;
  }
  return sum;
}

function addEdges(ring: readonly number[], edges: Map<string, number>): void {
  for (let index = 0; index + 3 < ring.length; index += 2) {
    const edge = `${ring[index]} ${ring[index + 1]}>${ring[index + 2]} ${ring[index + 3]}`;
    edges.set(edge, (edges.get(edge) ?? 0) + 1);
  }
}

function isInsideTile(edge: string): boolean {
  return edge.split(/[ >]/).every((value) => Number(value) > 0 && Number(value) < 4096);
}
