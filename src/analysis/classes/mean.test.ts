import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf } from '../values/groups.ts';
import { weightedTerms } from '../values/mean-terms.ts';
import { groupMeans, meanOfAll, meanOfGroup, means, meanOfMunicipality } from './mean.ts';
import { smallDataset, writtenColumn as column } from '../small-dataset.fixture.ts';

function weightedMean(...terms: Parameters<typeof weightedTerms>): number | undefined {
  return meanOfAll(weightedTerms(...terms));
}

describe('weightedMean', () => {
  test('an area with three times the people counts three times: (10 · 300 + 30 · 100) / 400 = 15', () => {
    expect(weightedMean(column([10, 30]), column([300, 100]))).toBe(15);
  });

  test('figures that are not known are left out, with their people; so are people not known', () => {
    expect(weightedMean(column([10, '.', null, 30]), column([50, 900, 900, 50]))).toBe(20);
    expect(weightedMean(column([10, 80, 30]), column([50, null, 50]))).toBe(20);
  });

  test('where no people are known at all, areas count alike: (10 + 30) / 2 = 20', () => {
    expect(weightedMean(column([10, 30]), undefined)).toBe(20);
    expect(weightedMean(column([10, 30]), column([null, 0]))).toBe(20);
  });

  test('without a known value there is no mean, which is not zero', () => {
    expect(weightedMean(column([null, '.']), column([10, 10]))).toBeUndefined();
    expect(weightedMean(column([5, null]), column([0, 10]))).toBeUndefined();
  });

  test('the order of rows changes a mean by no more than rounding', () => {
    const row = fc.tuple(fc.integer({ min: -1e5, max: 1e5 }), fc.integer({ min: 1, max: 9000 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (areas) => {
        const meanOf = (list: typeof areas) =>
          weightedMean(
            column(list.map(([value]) => value / 100)),
            column(list.map(([, people]) => people)),
          ) ?? Number.NaN;
        expect(Math.abs(meanOf(areas.toReversed()) - meanOf(areas))).toBeLessThan(1e-12);
      }),
    );
  });
});

test('each municipality has its own mean; one without values, or without a name, has none', () => {
  const { areas } = smallDataset({
    columns: { rent: [8, 10, 7, null, 50] },
    municipality: ['Essen', 'Essen', '__proto__', 'Unna', undefined],
  });
  const found = means(
    weightedTerms(column([8, 10, 7, null, 50]), undefined),
    groupsOf(areas, 'municipality'),
  );
  expect(found.all).toBe(18.75);
  expect(Object.entries(found.byMunicipality)).toEqual([
    ['Essen', 9],
    ['__proto__', 7],
  ]);
  const ofEach = ['Essen', '__proto__', 'Unna', 'constructor'].map((name) =>
    meanOfMunicipality(found, name),
  );
  expect(ofEach).toEqual([9, 7, undefined, undefined]);
});

test('the mean of one group alone is the same number as among all groups; no group has none', () => {
  const { areas } = smallDataset({
    columns: { rent: [0.1, 0.2, 7, null, 0.3, 4] },
    municipality: ['Essen', 'Essen', 'Unna', 'Bonn', 'Essen', undefined],
  });
  const terms = weightedTerms(column([0.1, 0.2, 7, null, 0.3, 4]), column([3, 1, 2, 5, 7, 9]));
  const groups = groupsOf(areas, 'municipality');
  const all = groupMeans(terms, groups);
  const each = [0, 1, 2, -1].map((group) => meanOfGroup(terms, groups, group));
  expect(each).toEqual([all[0], 7, undefined, undefined]);
});
