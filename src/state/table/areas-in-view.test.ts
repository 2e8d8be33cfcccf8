import { expect, test } from 'vitest';
import { areasInView } from './areas-in-view.ts';

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
