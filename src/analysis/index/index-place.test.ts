import { expect, test } from 'vitest';
import { indexPlace } from './index-place.ts';

test('to half a deviation an area is about average, to one it is above, beyond it is far above', () => {
  const places = [-1.01, -1, -0.51, -0.5, 0, 0.5, 0.51, 1, 1.01, 2.31].map(indexPlace);
  expect(places).toEqual([
    'farBelow',
    'below',
    'below',
    'average',
    'average',
    'average',
    'above',
    'above',
    'farAbove',
    'farAbove',
  ]);
});
