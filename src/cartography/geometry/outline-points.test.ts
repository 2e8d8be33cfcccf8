import { expect, test } from 'vitest';
import { outlinePoints, type Part } from './outline-points.ts';

const box = (west: number, east: number): Part => [
  [
    [west, 0],
    [east, 0],
    [east, 100],
    [west, 100],
    [west, 0],
  ],
];

test('a square of 100 pixels has 40 points on its outline, 10 pixels apart', () => {
  const points = outlinePoints([box(0, 100)], 10);
  expect(points).toHaveLength(40);
  expect(points[0]).toEqual([5, 0]);
});

test('an area of two parts that overlap where a tile ends has no points on the cut', () => {
  const points = outlinePoints([box(0, 60), box(50, 100)], 10);
  // The cuts at x = 50 and x = 60 lie inside the other part.
  expect(points.filter(([x, y]) => x > 1 && x < 99 && y > 1 && y < 99)).toEqual([]);
  expect(points.filter(([x]) => x === 0 || x === 100)).toHaveLength(20);
});
