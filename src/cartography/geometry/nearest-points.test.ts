import { expect, test } from 'vitest';
import { nearestPoints } from './nearest-points.ts';

test('of five points three lie inside, the one nearest to the middle first', () => {
  const points = Float64Array.of(10.1, 50, 10.5, 50, 12, 50, 10.4, 50, NaN, NaN);
  expect(nearestPoints(points, [10, 49, 11, 51])).toEqual([1, 3, 0]); // 0, 0.1 and 0.4 degrees away
});

test('at 60 degrees north 0.3 degrees of longitude are nearer than 0.2 of latitude', () => {
  const points = Float64Array.of(10, 60.2, 10.3, 60); // 0.3 · cos 60° = 0.15
  expect(nearestPoints(points, [9, 59, 11, 61])).toEqual([1, 0]);
});
