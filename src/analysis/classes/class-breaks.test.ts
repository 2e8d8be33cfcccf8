import { classingMethods, type Classing } from '../question/classing.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedFile } from '../../shared-data.fixture.ts';
import { ascendingOrder } from '../values/fast/ascending-order.ts';
import {
  classBreaks,
  equalIntervals,
  headTail,
  meanDeviation,
  naturalBreaks,
} from './class-breaks.ts';
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

test('values that are equal but for rounding make one class in every classing', () => {
  // 0.1 + 0.1 + 0.1 is more than 0.3, so the computed mean of three tenths lies above them.
  const tenths = [0.1, 0.1, 0.1];
  for (const method of [
    'natural-breaks',
    'equal-intervals',
    'mean-deviation',
    'head-tail',
  ] as const)
    expect(breaksOf({ method, weight: 'areas', classes: 5 }, tenths)).toEqual([]);
});

test('a value that lies on a computed break on paper belongs to the class under it', () => {
  // (0.7 − 0) · 3/7 is 0.30000000000000004 in floating point, 6/7 is 0.6000000000000001.
  const breaks = equalIntervals([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], 7);
  expect([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((value) => classOf(value, breaks))).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ]);
});

test('negative shares, shares above 100 and a single area are classed like any other values', () => {
  for (const method of classingMethods.filter((one) => one !== 'manual')) {
    const classing = { method, weight: 'areas', classes: 3 } as const;
    const breaks = breaksOf(classing, [-20, -3, 0, 40, 130]) ?? [];
    expect(breaks.length, method).toBeGreaterThan(0);
    expect(breaks.every(Number.isFinite), method).toBe(true);
    expect(classOf(-20, breaks), method).toBeLessThan(classOf(130, breaks));
    const alone = breaksOf(classing, [42]) ?? [];
    expect(
      alone.every((one) => one === 42),
      method,
    ).toBe(true);
    expect(breaksOf(classing, []), method).toBeUndefined();
  }
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

test.skipIf(!file)('R quantile type 1: 18 results are quantiles by areas (needs ../shared)', () => {
  const { datasets, cases } = JSON.parse(readFileSync(file ?? '', 'utf8')) as {
    datasets: Record<string, readonly number[]>;
    cases: readonly Case[];
  };
  const ofType = cases.filter(({ style }) => style === 'R quantile type 1');
  for (const { dataset, k, breaks } of ofType) {
    const classing = { method: 'quantiles', weight: 'areas', classes: k } as const;
    expect(breaksOf(classing, datasets[dataset] ?? []), `${dataset} ${k}`).toEqual(
      breaks.slice(1, -1),
    );
  }
  expect(ofType).toHaveLength(18);
});

/** Why results of other tools are not compared: they answer another question. */
const otherDefinitions: Readonly<Record<string, string>> = {
  quantile: 'type 7, which interpolates between areas; the atlas takes type 1',
  jenks: 'the same optimum as fisher, closed on the other side in R',
  maximum: 'not a classing of the atlas',
  pretty: 'not a classing of the atlas',
  sd: 'round multiples of the sample standard deviation; here 0.5 and 1.5 of that of the population',
};

test.skipIf(!file)('every one of the 282 results of R is compared or has a reason', () => {
  const { cases } = JSON.parse(readFileSync(file ?? '', 'utf8')) as { cases: readonly Case[] };
  const compared = ['fisher', 'equal', 'headtails', 'R quantile type 1'];
  const others = cases.filter(({ style }) => !compared.includes(style));
  const unexplained = others.filter(
    ({ style }) => !(style in otherDefinitions) && !/^R quantile type [2-9]$/.test(style),
  );
  expect(unexplained).toEqual([]);
  expect([cases.length, others.length]).toEqual([282, 222]);
});

interface PublishedCase {
  readonly method: string;
  readonly dataset?: string;
  readonly values: readonly number[] | null;
  readonly k?: number;
  readonly abs_tol: number;
  readonly expected: {
    readonly upper_bounds?: readonly number[];
    readonly breaks?: readonly number[];
    readonly counts?: readonly number[];
    readonly groups?: readonly (readonly number[])[];
    readonly error?: string;
  };
}

const published = sharedFile('oracles/classification/published.json');

/** Cases of the test suites of mapclassify, simple-statistics and statsbreaks that ask what the atlas answers. */
const publishedMethods: Readonly<Record<string, Classing['method']>> = {
  'fisher jenks, upper bounds': 'natural-breaks',
  'natural breaks': 'natural-breaks',
  'jenks with minimum': 'natural-breaks',
  'ckmeans (optimal 1-d natural breaks)': 'natural-breaks',
  'equal interval, upper bounds': 'equal-intervals',
  'equal with minimum': 'equal-intervals',
  'head/tail breaks': 'head-tail',
  'head/tail breaks, doubled maximum': 'head-tail',
  'head/tail breaks, smallest float difference': 'head-tail',
  'user defined [20,max]': 'manual',
};

test.skipIf(!published)(
  'published tests: 18 cases agree in breaks, groups and counts (needs ../shared)',
  () => {
    const { datasets, cases } = JSON.parse(readFileSync(published ?? '', 'utf8')) as {
      datasets: Record<string, readonly number[]>;
      cases: readonly PublishedCase[];
    };
    let compared = 0;
    for (const one of cases) {
      const method = publishedMethods[one.method];
      if (!method || one.expected.error !== undefined) continue;
      compared += 1;
      const list = one.values ?? datasets[one.dataset ?? ''] ?? [];
      const classing = { method, weight: 'areas', classes: one.k ?? 5, breaks: [20] } as const;
      const breaks = breaksOf(classing, list) ?? [];
      const { upper_bounds: upper, breaks: all, counts, groups } = one.expected;
      const inner = upper?.slice(0, -1) ?? all?.slice(1, -1);
      inner?.forEach((value, at) =>
        expect(Math.abs((breaks[at] ?? NaN) - value), one.method).toBeLessThanOrEqual(one.abs_tol),
      );
      const sizes = counts ?? groups?.map(({ length }) => length);
      const found = Array.from(
        { length: breaks.length + 1 },
        (_, below) => list.filter((value) => classOf(value, breaks) === below + 1).length,
      );
      if (sizes) expect(found, one.method).toEqual(sizes);
    }
    expect(compared).toBe(18);
  },
);
