import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleBar } from './scale-bar.ts';

test('at 10 m a pixel the bar is 1 km long on 100 pixels; at 400 m it is 50 km on 125', () => {
  expect(scaleBar(10)).toEqual({ metres: 1000, pixels: 100 });
  expect(scaleBar(400)).toEqual({ metres: 50_000, pixels: 125 });
});

test('a bar is never longer than 160 pixels, never shorter than 64, and stands for 1, 2 or 5 times a power of ten', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100_000, noNaN: true }), (metresPerPixel) => {
      const { metres, pixels } = scaleBar(metresPerPixel);
      expect(pixels).toBeLessThanOrEqual(160.000_001);
      expect(pixels).toBeGreaterThanOrEqual(63.999);
      expect([1, 2, 5]).toContain(Number(metres.toExponential(3).split('e')[0]));
    }),
  );
});
