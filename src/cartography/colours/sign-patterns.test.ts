import { expect, test } from 'vitest';
import {
  dotPicture,
  dotting,
  hatching,
  hatchPicture,
  type PatternPicture,
} from './sign-patterns.ts';

/** Share of the picture that the sign covers. */
function cover(picture: PatternPicture): number {
  const opacities = picture.data.filter((_, index) => index % 4 === 3);
  return opacities.reduce((sum, opacity) => sum + opacity, 0) / (255 * opacities.length);
}

test('hatching covers the width of a line out of the distance between two lines', () => {
  const distance = hatching.size / Math.SQRT2;
  expect(cover(hatchPicture('#86898c', 4))).toBeCloseTo(hatching.width / distance, 1);
});

test('dots cover two discs per square', () => {
  const share = (2 * Math.PI * dotting.radius ** 2) / dotting.size ** 2;
  expect(cover(dotPicture('#86898c', 4))).toBeCloseTo(share, 1);
});

test('a picture has the pixels of the screen and the colour it was asked for', () => {
  const picture = hatchPicture('#0a1464', 3);
  expect([picture.width, picture.height]).toEqual([3 * hatching.size, 3 * hatching.size]);
  expect(Array.from(picture.data.subarray(0, 3))).toEqual([10, 20, 100]);
});

test('hatching repeats without a seam: a line that leaves at the right enters at the left', () => {
  const { width, height, data } = hatchPicture('#000000', 2);
  const opacity = (x: number, y: number): number | undefined => data[4 * (y * width + x) + 3];
  for (let y = 0; y + 1 < height; y += 1) expect(opacity(width - 1, y + 1)).toBe(opacity(0, y));
});
