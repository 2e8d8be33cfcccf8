import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { weightedQuantile } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { sharedFile } from '../../shared-data.fixture.ts';
import { populationBreaks } from './population-breaks.fixture.ts';
import { classOf } from './septiles.ts';

interface OracleCase {
  readonly id: string;
  readonly k: number;
  readonly values: readonly (number | null)[];
  readonly weights: readonly (number | null)[];
  readonly expected:
    | {
        readonly state: 'ok';
        readonly breaks: readonly number[];
        readonly classes: (number | null)[];
      }
    | { readonly state: 'no-data' };
}

const septilesFile = sharedFile('oracles/classification/weighted-septiles.json');
const publishedFile = sharedFile('oracles/classification/published.json');
const unweightedFile = sharedFile('oracles/classification/unweighted-r.json');

function read<Content>(file: string | undefined): Content | undefined {
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as Content);
}

function numbers(written: readonly (number | null)[]): Float64Array {
  return Float64Array.from(written, (value) => value ?? Number.NaN);
}

describe('populationBreaks', () => {
  test('seven areas of equal population are seven classes, even with 0.1 people each', () => {
    const values = Float64Array.from([5, 1, 4, 2, 7, 3, 6]);
    // 7 · (0.1 + 0.1 + 0.1) is 2.1000000000000005 and 3 · 0.7 is 2.0999999999999996 in floating point.
    const breaks = populationBreaks(values, new Float64Array(7).fill(0.1));
    expect(breaks).toEqual([1, 2, 3, 4, 5, 6]);
    expect([1, 2, 3, 4, 5, 6, 7].map((value) => classOf(value, breaks ?? []))).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  test('one person short of a seventh moves the break to the next value', () => {
    // 7 · 99 = 693 is less than the total of 694; 7 · 199 = 1393 is at least 2 · 694 = 1388.
    const values = Float64Array.from([1, 2, 3, 4, 5, 6, 7]);
    const weights = Float64Array.from([99, 100, 99, 99, 99, 99, 99]);
    expect(populationBreaks(values, weights)).toEqual([2, 2, 3, 4, 5, 6]);
  });

  test('an area without people, or without a known number of people, moves no break', () => {
    const values = Float64Array.from([1, 2, 3]);
    expect(populationBreaks(values, Float64Array.from([0, 5, 5]), 2)).toEqual([2]);
    expect(populationBreaks(values, Float64Array.from([Number.NaN, 5, 5]), 2)).toEqual([2]);
    expect(populationBreaks(values, Float64Array.from([-50, 5, 5]), 2)).toEqual([2]);
  });

  test('without anybody to count there are no breaks at all', () => {
    expect(populationBreaks(Float64Array.from([1, 2]), Float64Array.from([0, 0]))).toBeUndefined();
    expect(populationBreaks(new Float64Array(), new Float64Array())).toBeUndefined();
  });

  test('with a single class there are people, but no inner breaks', () => {
    expect(populationBreaks(Float64Array.from([1, 2]), Float64Array.from([1, 1]), 1)).toEqual([]);
  });
});

describe.skipIf(!septilesFile)(
  'weighted septiles, exact fractions and R type 1 (needs ../shared)',
  () => {
    const cases = read<{ cases: OracleCase[] }>(septilesFile)?.cases ?? [];

    test('all 22 cases are there', () => expect(cases).toHaveLength(22));

    test.each(cases)('$id', ({ k, values, weights, expected }) => {
      const breaks = populationBreaks(numbers(values), numbers(weights), k);
      if (expected.state === 'no-data') {
        expect(breaks).toBeUndefined();
        return;
      }
      expect(breaks).toEqual(expected.breaks);
      const classes = values.map((value) => (value === null ? null : classOf(value, breaks ?? [])));
      expect(classes).toEqual(expected.classes);
    });
  },
);

describe.skipIf(!publishedFile)(
  'weighted quantiles as simple-statistics publishes them (needs ../shared)',
  () => {
    interface Published {
      readonly method: string;
      readonly values: number[];
      readonly weights: number[];
      readonly p: number[];
      readonly expected: { readonly inner: number[] };
    }
    const cases = (read<{ cases: Published[] }>(publishedFile)?.cases ?? []).filter(
      ({ method, p }) =>
        method.startsWith('weighted quantile') && p.some((share) => share > 0 && share < 1),
    );

    test('the cases with an inner share are there', () => {
      expect(cases).toHaveLength(2);
    });

    test.each(cases)('$values with weights $weights at $p', ({ values, weights, p, expected }) => {
      const quarters = populationBreaks(Float64Array.from(values), Float64Array.from(weights), 4);
      const inner = p.map((share, index) => [share, expected.inner[index]] as const);
      const asked = inner.filter(([share]) => share > 0 && share < 1);
      expect(asked.map(([share]) => quarters?.[share * 4 - 1])).toEqual(
        asked.map(([, value]) => value),
      );
    });
  },
);

describe.skipIf(!unweightedFile)(
  'R quantile type 1, every area weighing 1 (needs ../shared)',
  () => {
    interface Unweighted {
      readonly dataset: string;
      readonly k: number;
      readonly style: string;
      readonly breaks: number[];
    }
    const oracle = read<{ datasets: Record<string, number[]>; cases: Unweighted[] }>(
      unweightedFile,
    );
    const cases = (oracle?.cases ?? []).filter(({ style }) => style === 'R quantile type 1');

    test('there are cases', () => expect(cases.length).toBeGreaterThan(5));

    test.each(cases)('$dataset in $k classes', ({ dataset, k, breaks }) => {
      const values = Float64Array.from(oracle?.datasets[dataset] ?? []);
      const found = populationBreaks(values, new Float64Array(values.length).fill(1), k);
      expect(found).toEqual(breaks.slice(1, -1));
    });
  },
);

describe('for all areas', () => {
  const areas = fc.array(
    fc.record({
      value: fc.integer({ min: -9, max: 9 }),
      people: fc.integer({ min: 0, max: 5000 }),
    }),
    { minLength: 1, maxLength: 60 },
  );
  const values = (rows: readonly { value: number }[]) =>
    Float64Array.from(rows, (row) => row.value / 10);
  const people = (rows: readonly { people: number }[], times = 1) =>
    Float64Array.from(rows, (row) => row.people * times);

  test('the breaks are the weighted quantiles of simple-statistics', () => {
    fc.assert(
      fc.property(areas, (rows) => {
        fc.pre(rows.some((row) => row.people > 0));
        // Its threshold p · total is not compared in whole numbers: 8 classes make p exact.
        const eighths = populationBreaks(values(rows), people(rows), 8);
        const shares = [1, 2, 3, 4, 5, 6, 7].map((k) => k / 8);
        expect(eighths).toEqual(weightedQuantile([...values(rows)], [...people(rows)], shares));
      }),
    );
  });

  test('at least k sevenths of the people live at or below break k, and fewer below it', () => {
    fc.assert(
      fc.property(areas, (rows) => {
        fc.pre(rows.some((row) => row.people > 0));
        const total = rows.reduce((sum, row) => sum + row.people, 0);
        populationBreaks(values(rows), people(rows))?.forEach((limit, below) => {
          const peopleWhere = (holds: (value: number) => boolean) =>
            rows.reduce((sum, row) => sum + (holds(row.value / 10) ? row.people : 0), 0);
          expect(7 * peopleWhere((value) => value <= limit)).toBeGreaterThanOrEqual(
            (below + 1) * total,
          );
          expect(7 * peopleWhere((value) => value < limit)).toBeLessThan((below + 1) * total);
        });
      }),
    );
  });

  test('neither the order of rows nor a common factor of all populations changes a break', () => {
    fc.assert(
      fc.property(areas, fc.constantFrom(0.1, 0.001, 3, 1 / 3, 1e9), (rows, factor) => {
        const breaks = populationBreaks(values(rows), people(rows));
        const reversed = rows.toReversed();
        expect(populationBreaks(values(reversed), people(reversed))).toEqual(breaks);
        expect(populationBreaks(values(rows), people(rows, factor))).toEqual(breaks);
        expect(populationBreaks(values(reversed), people(reversed, factor))).toEqual(breaks);
      }),
    );
  });
});
