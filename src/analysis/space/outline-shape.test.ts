import type { Polygon, Position } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterOutlines } from './cluster-outlines.ts';
import { outlineShape } from './outline-shape.ts';

/** A square of size 1 with its lower left corner there. */
function square([x, y]: readonly [number, number]): Polygon {
  const corners = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

function shapeOf(shapes: readonly Polygon[]) {
  const cluster = { key: '', municipalities: [], population: 0, name: '', others: 0 };
  const list = [{ ...cluster, areas: shapes.map((_, area) => area) }];
  const clusters = { list, clusterOf: new Int32Array(shapes.length) };
  const [outline = []] = clusterOutlines(clusters, shapes);
  return outlineShape(outline);
}

function ringSize(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ring[index]!;
    return sum + (ax * by - bx * ay) / 2;
  }, 0);
}

/** The places of a grid of three by three, from below left. */
const grid = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => [x, y] as const));

test('eight squares around an empty one are one area with a hole: 9 − 1', () => {
  const shape = shapeOf(grid.filter(([x, y]) => x !== 1 || y !== 1).map(square));
  if (shape?.type !== 'MultiPolygon') throw new Error('an area is expected');
  expect(shape.coordinates.map((polygon) => polygon.map(ringSize))).toEqual([[9, -1]]);
});

test('two squares that touch in a corner are two areas of size 1, not a ring that crosses itself', () => {
  const shape = shapeOf([square([0, 0]), square([1, 1])]);
  if (shape?.type !== 'MultiPolygon') throw new Error('an area is expected');
  expect(shape.coordinates.map((polygon) => polygon.map(ringSize))).toEqual([[1], [1]]);
});

test('where only one of two neighbours has a vertex on their border, that border stays; their size is 2 all the same', () => {
  const withVertex: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
        [1, 0.5],
        [1, 0],
      ],
    ],
  };
  const shape = shapeOf([square([0, 0]), withVertex]);
  if (shape?.type !== 'MultiPolygon') throw new Error('an area is expected');
  expect(shape.coordinates.map((polygon) => polygon.map(ringSize))).toEqual([[1], [1]]);
});

test('areas that overlap stay lines, and no geometry is none', () => {
  expect(outlineShape([])).toBeNull();
  const open = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  expect(outlineShape([open])).toEqual({ type: 'MultiLineString', coordinates: [open] });
});

test('any squares of a grid together have the size of their number; outer rings run counterclockwise, holes clockwise', () => {
  const places = [0, 1, 2, 3, 4].flatMap((y) => [0, 1, 2, 3, 4].map((x) => [x, y] as const));
  fc.assert(
    fc.property(fc.subarray(places, { minLength: 1 }), (chosen) => {
      const shape = shapeOf(chosen.map(square));
      if (shape?.type !== 'MultiPolygon') throw new Error('an area is expected');
      const sizes = shape.coordinates.map((polygon) => polygon.map(ringSize));
      expect(sizes.flat().reduce((sum, size) => sum + size, 0)).toBe(chosen.length);
      for (const [outer = 0, ...holes] of sizes) {
        expect(outer).toBeGreaterThan(0);
        for (const hole of holes) expect(hole).toBeLessThan(0);
      }
    }),
  );
});
