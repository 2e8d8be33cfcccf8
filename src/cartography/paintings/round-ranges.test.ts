import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeOf, roundBounds, roundStep } from './round-ranges.ts';

test('round widths are 1, 2 or 5 times a power of ten: 0.03 becomes 0.05, 1.6 becomes 2, 6 becomes 10', () => {
  expect([0.03, 1.6, 6, 0.02].map(roundStep)).toEqual([0.05, 2, 10, 0.02]);
});

test('0.21 to 0.48 stand in six ranges of 0.05: a seventh of 0.27 is 0.039, and the next round width is 0.05', () => {
  const bounds = roundBounds([0.48, 0.21, 0.3], 7);
  expect(bounds).toEqual([0.25, 0.3, 0.35, 0.4, 0.45]);
  // 0.3 lies on a bound, which belongs to the range under it.
  expect([0.21, 0.3, 0.31, 0.48].map((value) => rangeOf(value, bounds))).toEqual([1, 2, 3, 6]);
});

test('one value alone has one bound above it, and no value has none', () => {
  expect(roundBounds([0.4], 7)).toEqual([0.4]);
  expect(roundBounds([0.40004], 7)).toEqual([0.401]);
  expect(roundBounds([], 7)).toEqual([]);
});

test('there are never more than seven ranges, and the lowest and the highest one hold a value', () => {
  const value = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 2 }), (values) => {
      const bounds = roundBounds(values, 7);
      expect(bounds.length).toBeLessThanOrEqual(6);
      const codes = values.map((one) => rangeOf(one, bounds));
      expect(Math.min(...codes)).toBe(1);
      if (Math.max(...values) - Math.min(...values) > 0.01) {
        expect(Math.max(...codes)).toBe(bounds.length + 1);
      }
    }),
  );
});
