import { expect, test } from 'vitest';
import { dotCentres, hatchLines } from './sign-marks.ts';

const size = { width: 32, height: 18 };

test('lines stand 6 pixels apart, from 3 to beyond the right edge, so that the lower right corner is hatched too', () => {
  expect(hatchLines(size)).toEqual([3, 9, 15, 21, 27, 33, 39, 45]);
  expect(hatchLines({ width: 6, height: 3 })).toEqual([3]);
});

test('six rows of dots in 18 pixels, every second one moved by half a step', () => {
  const centres = dotCentres(size);
  const rowAt = (height: number) => centres.filter(({ y }) => y === height).map(({ x }) => x);
  expect([...new Set(centres.map(({ y }) => y))]).toEqual([1.5, 4.5, 7.5, 10.5, 13.5, 16.5]);
  expect(rowAt(1.5)).toEqual([1.5, 7.5, 13.5, 19.5, 25.5, 31.5]);
  expect(rowAt(4.5)).toEqual([4.5, 10.5, 16.5, 22.5, 28.5]);
});

test('every dot lies within the sign', () => {
  const { width, height } = size;
  expect(dotCentres(size).every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(
    true,
  );
});
