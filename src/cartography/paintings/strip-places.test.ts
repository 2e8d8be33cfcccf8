import { expect, test } from 'vitest';
import { stripPlaces } from './strip-places.ts';

test('20 % and 24 % stand on top of each other in steps of 10 %, 100 % at the end, and what is unknown nowhere', () => {
  expect(stripPlaces([0.2, Number.NaN, 0.24, 1], 10)).toEqual([
    { place: 0, share: 0.2, level: 0 },
    { place: 2, share: 0.24, level: 1 },
    { place: 3, share: 1, level: 0 },
  ]);
});
