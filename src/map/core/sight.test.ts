import { expect, test } from 'vitest';
import { isInside, sightAround, touches } from './sight.ts';

test('parts of the world that overlap or meet touch; one that lies farther east or north does not', () => {
  expect(touches([0, 0, 2, 2], [1, 1, 3, 3])).toBe(true);
  expect(touches([0, 0, 2, 2], [2, 2, 3, 3])).toBe(true);
  expect(touches([0, 0, 2, 2], [2.1, 0, 3, 2])).toBe(false);
  expect(touches([0, 0, 2, 2], [0, 2.1, 2, 3])).toBe(false);
  expect(isInside([1, 1, 2, 2], [0, 0, 2, 2])).toBe(true);
});

test('a map of 512 pixels shows the whole world at zoom 0, and half of its width at zoom 1', () => {
  const around = (zoom: number) => sightAround([0, 0], zoom, [512, 512]).map(Math.round);
  // 85.05° is where the projection of the web ends.
  expect(around(0)).toEqual([-180, -85, 180, 85]);
  expect(around(1)).toEqual([-90, -67, 90, 67]);
});
