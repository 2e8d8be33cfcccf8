import { expect, test } from 'vitest';
import { captionPlace } from './caption-place.ts';

const caption = { width: 200, height: 50 };
const map = { width: 800 };

test('in the middle of the map a caption stands 16 pixels right of the pointer and ends 12 above it', () => {
  expect(captionPlace({ x: 400, y: 300 }, caption, map)).toEqual({ x: 416, y: 238 });
});

test('at the right edge it ends 16 pixels left of the pointer', () => {
  expect(captionPlace({ x: 583, y: 300 }, caption, map).x).toBe(599);
  expect(captionPlace({ x: 584, y: 300 }, caption, map).x).toBe(368);
});

test('at the upper edge it begins 20 pixels below the pointer, in whole pixels', () => {
  expect(captionPlace({ x: 10, y: 63 }, caption, map).y).toBe(1);
  expect(captionPlace({ x: 10.4, y: 62 }, caption, map)).toEqual({ x: 26, y: 82 });
});
