import fc from 'fast-check';
import { expect, test } from 'vitest';
import { borders, heldSize, readSizes, sizeAfterKey, sizeRange, writeSizes } from './pane-sizes.ts';

const laptop = Object.freeze({ width: 1366, height: 658 });

test('two columns drawn as wide as they go leave the map 40 % of the width', () => {
  const { most } = sizeRange('left', laptop);
  expect(most).toBe(410); // (1366 · 0.6) / 2
  expect(heldSize('right', 2_000, laptop)).toBe(410);
  expect(heldSize('left', 10, laptop)).toBe(256);
  expect(heldSize('bottom', 640, laptop)).toBe(526); // 658 · 0.8
});

test('an arrow moves the border where it points, by 16 pixels', () => {
  expect(sizeAfterKey('ArrowRight', 'left', 352, laptop)).toBe(368);
  expect(sizeAfterKey('ArrowRight', 'right', 328, laptop)).toBe(312);
  expect(sizeAfterKey('ArrowUp', 'bottom', 336, laptop)).toBe(352);
  expect(sizeAfterKey('Home', 'bottom', 336, laptop)).toBe(128);
  expect(sizeAfterKey('ArrowUp', 'left', 352, laptop)).toBeUndefined();
});

test('what is remembered is read back; anything else is no size', () => {
  expect(readSizes(writeSizes({ left: 300, bottom: 400 }))).toEqual({ left: 300, bottom: 400 });
  expect(readSizes(undefined)).toEqual({});
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Object.values(readSizes(text)).every((size) => size > 0)).toBe(true);
    }),
  );
});

test('in a window of any size every pane has a range', () => {
  fc.assert(
    fc.property(fc.nat(4_000), fc.nat(3_000), (width, height) => {
      for (const border of borders) {
        const { least, most } = sizeRange(border, { width, height });
        expect(most).toBeGreaterThanOrEqual(least);
      }
    }),
  );
});
