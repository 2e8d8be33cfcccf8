import { expect, test } from 'vitest';
import { areasInView, isAnyInSight } from './areas-in-view.ts';

test('an area is in view where the middle of its bounds is, whatever else of it reaches in or out', () => {
  const bounds = [
    [9, 50, 11, 52], // middle 10, 51
    [9, 50, 10.9, 52], // middle 9.95, 51
    [10, 51, 14, 53], // middle 12, 52: at the corner
    [NaN, NaN, NaN, NaN], // no geometry
  ];
  const inView = areasInView(Float64Array.from(bounds.flat()), [10, 50.5, 12, 52]);
  expect([...inView]).toEqual([1, 0, 1, 0]);
});

test('a map beside all areas shows none, one that the corner of an area reaches into does', () => {
  const bounds = Float64Array.of(NaN, NaN, NaN, NaN, 9, 50, 11, 52);
  expect(isAnyInSight(bounds, [10.9, 51.9, 20, 60])).toBe(true);
  expect(isAnyInSight(bounds, [9.9, 50.9, 9.91, 50.91])).toBe(true);
  expect(isAnyInSight(bounds, [11.1, 50, 12, 52])).toBe(false);
  expect(isAnyInSight(bounds, [9, 52.1, 11, 53])).toBe(false);
  expect(isAnyInSight(new Float64Array(0), [9, 52.1, 11, 53])).toBe(false);
});
