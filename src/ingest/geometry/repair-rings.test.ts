import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { ContactFinder } from './contact-finder.ts';
import { readPolygons } from './read-polygons.ts';

const polygon = (...rings: Position[][]) => ({ type: 'Polygon', coordinates: rings });
/** Square of the given side with its lower left corner at x, y, counterclockwise. */
const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

test('positions that repeat the one before them go', () => {
  const ring = square(0, 0, 1).flatMap((position) => [position, [...position]]);
  expect(readPolygons(polygon(ring))).toMatchObject({
    repeatedPositions: 5,
    geometry: { coordinates: [square(0, 0, 1)] },
  });
});

test('an hourglass that meets itself in a position becomes two triangles', () => {
  const ring = [
    [0, 0],
    [2, 0],
    [1, 1],
    [2, 2],
    [0, 2],
    [1, 1],
    [0, 0],
  ];
  const reading = readPolygons(polygon(ring));
  expect(reading).toMatchObject({ splitRings: 1, crossing: undefined });
  if (reading.kind !== 'polygons') throw new Error('it has polygons');
  expect(reading.geometry.type).toBe('MultiPolygon');
  expect(reading.geometry.coordinates).toHaveLength(2);
});

test('a hole drawn as a loop of the outline becomes a hole', () => {
  // From the corner (0, 0) once around a small square inside, and on around the large one.
  const ring = [
    [0, 0],
    [1, 2],
    [2, 2],
    [2, 1],
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const reading = readPolygons(polygon(ring));
  if (reading.kind !== 'polygons' || reading.geometry.type !== 'Polygon')
    throw new Error('one polygon');
  expect(reading.geometry.coordinates.map((one) => one.length)).toEqual([5, 5]);
});

test('a line there and back again has no area and goes', () => {
  const ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [4, 6],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  expect(readPolygons(polygon(ring))).toMatchObject({
    splitRings: 1,
    geometry: { type: 'Polygon', coordinates: [square(0, 0, 4)] },
  });
});

test('a bow tie whose lines cross between positions is named and stays as it is', () => {
  const ring = [
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 2],
    [0, 0],
  ];
  const reading = readPolygons(polygon(ring));
  expect(reading).toMatchObject({ crossing: [2, 0], splitRings: 0 });
});

test('a hole outside its outline is named and stays', () => {
  const hole = square(5, 5, 1).reverse();
  expect(readPolygons(polygon(square(0, 0, 4), hole))).toMatchObject({
    outsideHoles: 1,
    geometry: { coordinates: [square(0, 0, 4), hole] },
  });
});

test('a hole that touches its outline in one position is as it should be', () => {
  const hole = [
    [0, 0],
    [1, 2],
    [2, 1],
    [0, 0],
  ];
  expect(readPolygons(polygon(square(0, 0, 4), hole))).toMatchObject({
    splitRings: 0,
    outsideHoles: 0,
    crossing: undefined,
  });
});

/** Every pair of segments compared with every other, as slowly as it is sure. */
function crossesSlowly(ring: readonly Position[]): boolean {
  const side = (a: Position, b: Position, c: Position) =>
    Math.sign(
      ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) -
        ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0)),
    );
  for (let one = 0; one + 1 < ring.length; one += 1) {
    for (let other = one + 2; other + 1 < ring.length; other += 1) {
      const [a = [], b = [], c = [], d = []] = [
        ring[one],
        ring[one + 1],
        ring[other],
        ring[other + 1],
      ];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true;
    }
  }
  return false;
}

test('crossing and touching lines are found as by comparing all with all', () => {
  const coordinate = fc.integer({ min: 0, max: 30 });
  const ring = fc
    .uniqueArray(fc.tuple(coordinate, coordinate), {
      minLength: 3,
      maxLength: 60,
      selector: String,
    })
    .map((positions) => [...positions, [...(positions[0] ?? [])]] as Position[]);
  const finder = new ContactFinder();
  fc.assert(
    fc.property(ring, (positions) => {
      const { crossing, touching } = finder.find([positions]);
      expect(crossing !== undefined).toBe(crossesSlowly(positions));
      // No position occurs twice but the first.
      expect(touching.size).toBe(0);
    }),
  );
});

test('a position that a ring passes twice is always found', () => {
  const coordinate = fc.integer({ min: 0, max: 100 });
  const path = fc.uniqueArray(fc.tuple(coordinate, coordinate), {
    minLength: 8,
    maxLength: 50,
    selector: String,
  });
  const finder = new ContactFinder();
  fc.assert(
    fc.property(path, fc.nat(), fc.nat(), (positions, from, gap) => {
      const first = from % (positions.length - 4);
      const again = first + 2 + (gap % (positions.length - first - 3));
      const ring = positions.toSpliced(again, 0, positions[first] ?? [0, 0]);
      const { touching } = finder.find([[...ring, ring[0] ?? [0, 0]]]);
      expect([...touching]).toEqual([0]);
    }),
  );
});
