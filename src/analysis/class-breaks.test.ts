import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedFile } from '../shared-data.ts';
import { ascendingOrder } from './ascending-order.ts';
import {
  classBreaks,
  equalIntervals,
  headTail,
  meanDeviation,
  naturalBreaks,
} from './class-breaks.ts';
import { classingMethods, type Classing } from './rule.ts';
import { classOf } from './septiles.ts';

const breaksOf = (classing: Classing, list: readonly number[]) => {
  const values = Float64Array.from(list);
  return classBreaks(
    classing,
    values,
    values.map(() => 1),
    ascendingOrder(values),
  );
};

test('ten areas in five quantiles by areas: two in each class', () => {
  const classing = { method: 'quantiles', weight: 'areas', classes: 5 } as const;
  expect(breaksOf(classing, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([2, 4, 6, 8]);
});

test('equal intervals of 0 to 10 in five classes; equal values have no breaks', () => {
  expect(equalIntervals([0, 3, 10], 5)).toEqual([2, 4, 6, 8]);
  expect(equalIntervals([4, 4, 4], 5)).toEqual([]);
  expect(meanDeviation([4, 4, 4])).toEqual([]);
  expect(headTail([4, 4, 4])).toEqual([]);
});

test('mean 5 and standard deviation 2: breaks at 2, 4, 6 and 8', () => {
  // (2, 4, 4, 4, 5, 5, 7, 9) has the mean 5 and the population standard deviation 2.
  expect(meanDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toEqual([2, 4, 6, 8]);
});

test('breaks by hand are sorted, and hold for their indicator only', () => {
  const manual = { method: 'manual', weight: 'areas', indicator: 'a', breaks: [20, 10] } as const;
  expect(breaksOf(manual, [5, 15, 25])).toEqual([10, 20]);
});

test('no classing splits equal values, and the breaks ascend', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
  const methods = fc.constantFrom(...classingMethods.filter((method) => method !== 'manual'));
  fc.assert(
    fc.property(values, methods, fc.integer({ min: 3, max: 9 }), (list, method, classes) => {
      const breaks = breaksOf({ method, weight: 'areas', classes }, list) ?? [];
      expect(breaks).toEqual(breaks.toSorted((one, other) => one - other));
      expect(breaks.length).toBeLessThanOrEqual(8);
      // Order of the areas does not matter.
      expect(breaksOf({ method, weight: 'areas', classes }, list.toReversed()) ?? []).toEqual(
        breaks,
      );
    }),
  );
});

interface Case {
  readonly dataset: string;
  readonly k: number;
  readonly style: string;
  readonly breaks: readonly number[];
  readonly optimal_within_ss?: number;
}

const file = sharedFile('oracles/classification/unweighted-r.json');

test.skipIf(!file)(
  'R classInt: 18 natural breaks are optimal, 17 equal intervals and 6 head/tail breaks the same (needs ../shared)',
  () => {
    const { datasets, cases } = JSON.parse(readFileSync(file ?? '', 'utf8')) as {
      datasets: Record<string, readonly number[]>;
      cases: readonly Case[];
    };
    const count = { fisher: 0, equal: 0, headtails: 0 };
    for (const { dataset, k, style, breaks, optimal_within_ss: optimal = NaN } of cases) {
      const sorted = (datasets[dataset] ?? []).toSorted((one, other) => one - other);
      const inner = breaks.slice(1, -1);
      const near = (found: readonly number[]) => {
        expect(found.length, `${dataset} ${style} ${k}`).toBe(inner.length);
        found.forEach((one, at) => expect(one).toBeCloseTo(inner[at] ?? NaN, 8));
      };
      if (style === 'fisher') {
        count.fisher += 1;
        // The best that classes which do not split ties can do may lie above the optimum over split ones.
        expect(withinSquares(sorted, naturalBreaks(sorted, k))).toBeLessThanOrEqual(
          optimal * (1 + 1e-9) + 1e-9,
        );
      }
      if (style === 'equal' && inner.length === k - 1) {
        count.equal += 1;
        near(equalIntervals(sorted, k));
      }
      if (style === 'headtails') {
        count.headtails += 1;
        near(headTail(sorted));
      }
    }
    expect(count).toEqual({ fisher: 18, equal: 17, headtails: 6 });
  },
);

function withinSquares(sorted: readonly number[], breaks: readonly number[]): number {
  const groups = new Map<number, number[]>();
  for (const value of sorted) {
    const place = classOf(value, breaks);
    groups.set(place, [...(groups.get(place) ?? []), value]);
  }
  return [...groups.values()].reduce((sum, group) => {
    const mean = group.reduce((all, value) => all + value, 0) / group.length;
    return sum + group.reduce((all, value) => all + (value - mean) ** 2, 0);
  }, 0);
}
