import { expect, test } from 'vitest';
import { landNamePlaces, type NamedLands } from './land-name-places.ts';

/** A Land of five municipalities in a row from west to east, 0.5° (46 pixels at zoom 6) apart, and one beside it. */
const row: NamedLands = Object.freeze({
  names: ['Land A', 'Land B'],
  middles: Float64Array.of(11, 50, 13, 50),
  points: Float64Array.of(10, 50, 10.5, 50, 11, 50, 11.5, 50, 12, 50, 13, 50),
  landOf: Int32Array.of(0, 0, 0, 0, 0, 1),
  radii: new Float64Array(6),
  named: [],
});

const placesOf = (part: Partial<NamedLands>): number[] =>
  Array.from(landNamePlaces({ ...row, ...part }, 6, 12)).filter((_, at) => at % 2 === 0);

test('without signs the name stands in the middle of its Land', () => {
  expect(placesOf({})).toEqual([11, 13]);
});

test('a sign in the middle moves the name to the next place without one', () => {
  expect(placesOf({ radii: Float64Array.of(0, 0, 14, 0, 0, 0) })).toEqual([10.5, 13]);
  expect(placesOf({ radii: Float64Array.of(0, 14, 14, 0, 0, 0) })).toEqual([11.5, 13]);
});

test('where signs are everywhere it stands over the smallest; the name of a municipality counts as an obstacle', () => {
  expect(placesOf({ radii: Float64Array.of(20, 20, 20, 20, 3, 20) })[0]).toBe(12);
  expect(placesOf({ named: [{ municipality: 2, letters: 8 }] })[0]).toBe(10);
});

test('a Land without municipalities keeps its middle', () => {
  expect(placesOf({ landOf: Int32Array.of(0, 0, 0, 0, 0, -1) })).toEqual([11, 13]);
});
