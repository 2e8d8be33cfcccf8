import type { AreaGeometry } from '../areas/area-geometry.ts';
import fc from 'fast-check';
import type { GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { bordersOfTopology } from './borders-of-topology.ts';
import type { SharedBorders } from './shared-borders.ts';
import { voronoiCountry } from './voronoi-country.fixture.ts';

function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function polygon(...coordinates: Position[][]): Polygon {
  return { type: 'Polygon', coordinates };
}

test('two squares side by side have three lines: one between them, one around each', () => {
  const borders = bordersOfTopology([polygon(box(0, 0, 1, 1)), polygon(box(1, 0, 2, 1))]);
  const sides = [...borders.left].map((left, line) => [left, borders.right[line]]);
  expect(sides.toSorted()).toEqual([
    [0, -1],
    [0, 1],
    [1, -1],
  ]);
  const between = sides.findIndex(([left, right]) => left === 0 && right === 1);
  expect([...pointsOf(borders, between)]).toEqual([
    [1, 0],
    [1, 1],
  ]);
});

test('a square whose neighbour has one more vertex on their border keeps a line of its own', () => {
  const other = polygon([
    [1, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [1, 0.5],
    [1, 0],
  ]);
  const borders = bordersOfTopology([polygon(box(0, 0, 1, 1)), other]);
  expect([...borders.right]).toEqual(Array(borders.right.length).fill(-1));
  expect(borders.left.length).toBeGreaterThan(2);
});

test('an area that fills the hole of another shares its line, wherever its ring begins', () => {
  const hole = box(1, 1, 2, 2).toReversed();
  const turned = [
    [2, 2],
    [1, 2],
    [1, 1],
    [2, 1],
    [2, 2],
  ];
  const borders = bordersOfTopology([polygon(box(0, 0, 3, 3), hole), polygon(turned)]);
  expect([...borders.left]).toEqual([0, 0]);
  expect([...borders.right]).toEqual([-1, 1]);
  expect(borders.rings[0]?.[0]?.map((ring) => [...ring])).toEqual([[0], [1]]);
  expect(
    borders.rings[1]?.[0]?.map((ring) => [...ring].map((entry) => (entry < 0 ? ~entry : entry))),
  ).toEqual([[1]]);
});

test('areas without geometry, empty rings and rings of two points have no rings; the places of the others stay', () => {
  const islands: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [[box(5, 5, 6, 6)], [box(7, 7, 8, 8)]],
  };
  const speck = polygon([
    [3, 3],
    [4, 4],
    [3, 3],
  ]);
  const borders = bordersOfTopology([null, polygon(box(0, 0, 1, 1)), speck, polygon(), islands]);
  expect(borders.rings.map((area) => area.length)).toEqual([0, 1, 0, 0, 2]);
  expect([...borders.left]).toEqual([1, 4, 4]);
});

test('vertices that differ by less than a centimetre are one', () => {
  const shifted = box(1, 0, 2, 1).map(([x = 0, y = 0]) => [x + 1e-9, y - 1e-9]);
  const borders = bordersOfTopology([polygon(box(0, 0, 1, 1)), polygon(shifted)]);
  expect([...borders.right].filter((area) => area === 1).length).toBe(1);
});

test('topojson-server cuts the same country into the same number of lines', () => {
  const { geometries } = voronoiCountry(400, 3);
  const areas: GeometryCollection = { type: 'GeometryCollection', geometries: [...geometries] };
  const reference = topology({ areas });
  expect(bordersOfTopology(geometries).left.length).toBe(reference.arcs.length);
});

test('whatever the country, its lines give back every ring, vertex for vertex', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 1, max: 1e6 }),
      (count, points, seed) => {
        const { geometries } = voronoiCountry(count, points, seed);
        const borders = bordersOfTopology(geometries);
        geometries.forEach((geometry, area) => {
          expect(cycleOf(ringOf(borders, area))).toEqual(cycleOf(withoutRepeats(geometry)));
        });
      },
    ),
    { numRuns: 40, seed: 7 },
  );
});

test('it is told how far it is, from nothing to less than twice the number of areas', () => {
  const { geometries } = voronoiCountry(5000, 0);
  const told: number[] = [];
  bordersOfTopology(geometries, (done, total) => told.push(done / total));
  expect(told).toEqual([0, 0.4096, 0.5, 0.9096]);
});

function pointsOf({ coordinates, starts }: SharedBorders, entry: number): Position[] {
  const line = entry < 0 ? ~entry : entry;
  const points: Position[] = [];
  for (let point = starts[line]!; point < starts[line + 1]!; point += 1) {
    points.push([coordinates[2 * point]!, coordinates[2 * point + 1]!]);
  }
  return entry < 0 ? points.reverse() : points;
}

function ringOf(borders: SharedBorders, area: number): string[] {
  const ring = [...(borders.rings[area]?.[0]?.[0] ?? [])];
  return ring.flatMap((entry) => pointsOf(borders, entry).slice(1)).map(String);
}

function withoutRepeats(geometry: AreaGeometry): string[] {
  const [ring = []] = geometry?.type === 'Polygon' ? geometry.coordinates : [];
  const points = ring.slice(1).map(String);
  return points.filter((point, at) => point !== points[(at + points.length - 1) % points.length]);
}

/** A ring from its least vertex on, so that two that begin elsewhere are equal. */
function cycleOf(ring: readonly string[]): string[] {
  const least = ring.reduce((best, point, at) => (point < ring[best]! ? at : best), 0);
  return [...ring.slice(least), ...ring.slice(0, least)];
}
