import { fsum } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CompensatedSums, compensatedSum } from './compensated-sums.ts';

test('ten times 0.1 is 1, and a small term beside a large one is not lost', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].reduce((sum) => sum + 0.1, 0)).toBe(0.9999999999999999);
  expect(compensatedSum(new Float64Array(10).fill(0.1))).toBe(1);
  expect(compensatedSum(Float64Array.from([1, 1e100, 1, -1e100]))).toBe(2);
});

test('each slot has a sum of its own', () => {
  const sums = new CompensatedSums(2);
  sums.add(1, 0);
  sums.add(2, 1);
  sums.add(3, 0);
  expect([sums.total(0), sums.total(1)]).toEqual([4, 2]);
});

test('sums of figures are those of the exact algorithm of d3, up to one unit in the last place', () => {
  const figure = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000);
  const terms = fc.array(figure, { maxLength: 500 }).map((list) => Float64Array.from(list));
  fc.assert(
    fc.property(terms, (list) => {
      const exact = fsum(list);
      const unit = Number.EPSILON * Math.abs(exact);
      expect(Math.abs(compensatedSum(list) - exact)).toBeLessThanOrEqual(unit);
    }),
  );
});
