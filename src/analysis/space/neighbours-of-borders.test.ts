import { expect, test } from 'vitest';
import { neighboursOf } from './area-pairs.ts';
import { neighboursOfBorders } from './neighbours-of-borders.ts';

// Four squares: 0 1 below, 2 3 above; point 0 is where all of them meet, 1 to 4 where two of them meet the outside.
const left = Int32Array.of(0, 1, 2, 0, 0, 1, 2, 3);
const right = Int32Array.of(1, 3, 3, 2, -1, -1, -1, -1);
const from = Int32Array.of(1, 2, 3, 4, 4, 1, 3, 2);
const to = Int32Array.of(0, 0, 0, 0, 1, 2, 4, 3);

test('areas on both sides of a line share it', () => {
  const { rook } = neighboursOfBorders(4, { left, right });
  expect([0, 1, 2, 3].map((area) => [...neighboursOf(rook, area)])).toEqual([
    [1, 2],
    [0, 3],
    [0, 3],
    [1, 2],
  ]);
});

test('areas at whose borders lines meet share a point', () => {
  const { queen } = neighboursOfBorders(4, { left, right, ends: { from, to } });
  expect([...neighboursOf(queen, 0)]).toEqual([1, 2, 3]);
});

test('two areas that share several lines are neighbours once', () => {
  const { rook, queen } = neighboursOfBorders(2, {
    left: Int32Array.of(0, 1, 0),
    right: Int32Array.of(1, 0, 1),
  });
  expect([...neighboursOf(rook, 0)]).toEqual([1]);
  expect(queen).toEqual(rook);
});
