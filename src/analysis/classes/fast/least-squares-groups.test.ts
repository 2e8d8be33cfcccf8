import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { expect, test } from 'vitest';
import { leastSquaresGroups } from './least-squares-groups.ts';

function plainGroups(sorted: Float64Array, groups: number): number[] {
  return ckmeans([...sorted], groups)
    .slice(0, -1)
    .map((group) => group.at(-1) as number);
}

/** Sum of squared distances from the means of the groups, summed up the long way. */
function costOf(sorted: Float64Array, ends: readonly number[]): number {
  const parts = [...ends, Number.POSITIVE_INFINITY].map((end, at) =>
    sorted.filter((value) => value <= end && value > (ends[at - 1] ?? Number.NEGATIVE_INFINITY)),
  );
  return parts.reduce((sum, part) => {
    const mean = part.reduce((all, value) => all + value, 0) / part.length;
    return sum + part.reduce((all, value) => all + (value - mean) ** 2, 0);
  }, 0);
}

test('1, 1, 2 | 8, 9 | 20, 21 are three groups', () => {
  expect(leastSquaresGroups(Float64Array.of(1, 1, 2, 8, 9, 20, 21), 3)).toEqual([2, 9]);
  expect(leastSquaresGroups(Float64Array.of(5, 5, 5), 1)).toEqual([]);
});

test('no values have better groups by ckmeans than by this; other groups it has only where two are equally good', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 9 }),
    fc.double({ min: -50, max: 50, noNaN: true }),
  );
  const values = fc.array(
    value.map((one) => Math.round(one * 100) / 100),
    { minLength: 2 },
  );
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 9 }), (list, most) => {
      const sorted = Float64Array.from(list).sort();
      const groups = Math.min(most, new Set(sorted).size);
      const [own, plain] = [leastSquaresGroups(sorted, groups), plainGroups(sorted, groups)];
      expect(own.length).toBe(groups - 1);
      if (own.join() === plain.join()) return;
      expect(costOf(sorted, own)).toBeCloseTo(costOf(sorted, plain), 7);
    }),
    { numRuns: 2000 },
  );
});

test('20,000 shares and rents of a country, with many and with few equal values: the groups of ckmeans, 3 to 9 of them', () => {
  // The fractions of the multiples of the golden ratio lie evenly between 0 and 1.
  const even = (at: number): number => (at * 0.6180339887498949) % 1;
  const skewed = Float64Array.from({ length: 20_000 }, (_, at) => 4 + even(at) ** 3 * 60).sort();
  const rounded = skewed.map((value) => Math.round(value * 10) / 10);
  for (let groups = 3; groups <= 9; groups += 1) {
    for (const sorted of [skewed, rounded])
      expect(leastSquaresGroups(sorted, groups)).toEqual(plainGroups(sorted, groups));
  }
});
