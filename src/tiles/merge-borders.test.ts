import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { bordersOfTopology } from './borders-of-topology.ts';
import { mergeBorders } from './merge-borders.ts';
import { orientedRings } from './oriented-rings.ts';
import { paintedArea } from './painted-area.fixture.ts';
import type { SharedBorders } from './shared-borders.ts';
import { weighLines } from './simplify-borders.ts';
import { makeTiles } from './tile-maker.ts';
import { voronoiCountry } from './voronoi-country.fixture.ts';

function merged(borders: SharedBorders, group: Int32Array): SharedBorders {
  return mergeBorders(borders, orientedRings(borders.rings, weighLines(borders, 12)), group);
}

/** Unit squares in rows of three: 0 1 2 / 3 4 5 / 6 7 8. */
function ninesquares(): SharedBorders {
  return bordersOfTopology(
    Array.from({ length: 9 }, (_, index) => square(index % 3, Math.floor(index / 3))),
  );
}

function square(west: number, south: number): Polygon {
  const ring: Position[] = [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

test('two columns of a field of nine and the third are two groups with one line between them', () => {
  const two = merged(ninesquares(), Int32Array.from([0, 0, 1, 0, 0, 1, 0, 0, 1]));
  expect(two.left.length).toBe(3);
  expect(two.rings.map((group) => group.map((rings) => rings.length))).toEqual([[1], [1]]);
  const between = [...two.left].findIndex((left, line) => left >= 0 && two.right[line]! >= 0);
  expect(two.starts[between + 1]! - two.starts[between]!).toBe(4);
});

test('a ring of eight around one has a hole, and the one in the middle is its own', () => {
  const around = merged(ninesquares(), Int32Array.from([0, 0, 0, 0, 1, 0, 0, 0, 0]));
  expect(around.rings.map((group) => group.map((rings) => rings.length))).toEqual([[2], [1]]);
});

test('a group in two pieces has two polygons; areas without a group belong to the outside', () => {
  const corners = merged(ninesquares(), Int32Array.from([0, -1, -1, -1, -1, -1, -1, -1, 0]));
  expect(corners.rings.map((group) => group.map((rings) => rings.length))).toEqual([[1, 1]]);
  expect([...corners.left, ...corners.right].filter((group) => group === -1).length).toBe(2);
});

test('a group that no area belongs to has no rings', () => {
  const sparse = merged(ninesquares(), Int32Array.from([2, 2, 2, 0, 0, 0, 0, 0, 0]));
  expect(sparse.rings.map((group) => group.length)).toEqual([1, 0, 1]);
});

test('municipalities of 2,000 areas paint the country at zoom 5 and 6 without a bare pixel between them', () => {
  const { geometries, groupings } = voronoiCountry(2000, 4, 3);
  const borders = bordersOfTopology(geometries);
  const maker = makeTiles(borders, groupings);
  const municipalities = merged(borders, groupings.municipality);
  for (const zoom of [5, 6]) {
    const own = paintedArea(maker, municipalities, zoom, 'municipalities');
    expect(Math.abs(own.painted / own.full - 1)).toBeLessThan(0.02);
    expect(own.unpainted).toBe(0);
    expect(own.lost).toEqual([]);
    expect(own.full).toBe(paintedArea(maker, borders, zoom).full);
  }
});
