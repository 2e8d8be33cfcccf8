import { expect, test } from 'vitest';
import { municipalityPart } from './municipality-part.ts';

test('a municipality of two areas is shown whole, just nearer than the zoom from which areas are shown', () => {
  const bounds = Float64Array.of(10, 50, 11, 51, 20, 50, 21, 51, 11, 50, 12, 52);
  const tiles = { municipality: Int32Array.of(0, 1, 0), areasZoom: 8 };
  expect(municipalityPart(tiles, bounds, 0)).toEqual({ extent: [10, 50, 12, 52], leastZoom: 8.01 });
  expect(municipalityPart(tiles, bounds, 2)).toBeUndefined();
});
