import { expect, test } from 'vitest';
import { neighboursOf } from '../../../src/analysis/space/area-pairs.ts';
import { bordering, borderingInside } from './bordering.ts';

/** Quarters 0, 1, 2 in a row; 0 and 1 share two lines, each has one to the outside. */
const lines = Object.freeze({
  left: Int32Array.of(0, 1, 2, 0, 1, -1),
  right: Int32Array.of(1, 0, 1, -1, -1, 2),
});
const listsOf = (adjacency: ReturnType<typeof bordering>): number[][] =>
  [0, 1, 2].map((area) => [...neighboursOf(adjacency, area)]);

test('neighbours are told once, both ways and ascending; the outside is no neighbour', () => {
  expect(listsOf(bordering(lines, 3))).toEqual([[1], [0, 2], [1]]);
});

test('inside municipalities the border between 1 and 2 does not count', () => {
  const inside = borderingInside(bordering(lines, 3), Int32Array.of(0, 0, 1));
  expect(listsOf(inside)).toEqual([[1], [0], []]);
});
