import { expect, test } from 'vitest';
import { areasInView } from './areas-in-view.ts';

test('an area is in view where the middle of its bounds is, whatever else of it reaches in or out', () => {
  const bounds = new Float64Array(16).fill(Number.NaN); // the fourth has no geometry
  bounds.set([
    ...[9, 50, 11, 52], // middle 10, 51
    ...[9, 50, 10.9, 52], // middle 9.95, 51
    ...[10, 51, 14, 53], // middle 12, 52: at the corner
  ]);
  expect([...areasInView(bounds, [10, 50.5, 12, 52])]).toEqual([1, 0, 1, 0]);
});
