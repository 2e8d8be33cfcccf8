import { expect, test } from 'vitest';
import { rankSegregation } from './rank-segregation.ts';
import { segregation } from './segregation.ts';

const of = (group: readonly number[], rest: readonly number[]) =>
  segregation({ group: Float64Array.from(group), rest: Float64Array.from(rest) });

/** D = ½ · (|¼ − ¾| + |¾ − ¼|) = 0.5. */
const half = of([10, 30], [30, 10]);
/** The same shares of people ten times as many and in thirds: 0.5 again. */
const halfAgain = of([100, 300], [300, 100]);
const apart = of([100, 0], [0, 300]);
const even = of([10, 10], [90, 90]);
const undefinedOne = of([10], [90]);

test('1 is the highest of four; two equal ones share rank 2, the even one has rank 4, the undefined one none', () => {
  const list = [half, undefinedOne, even, apart, undefined, halfAgain];
  const { ranks, ranked } = rankSegregation(Object.freeze(list), 'dissimilarity');
  expect([...ranks]).toEqual([2, 0, 4, 1, 0, 2]);
  expect(ranked).toBe(4);
});

test('a municipality of small numbers keeps its rank: 20 members dealt to 100 areas have D = 0.80, half of it chance', () => {
  // One in every fifth area of 50 people: D = ½ · (20 · (1/20 − 49/4980) + 80 · 50/4980) = 0.803.
  const group = Array.from({ length: 100 }, (_, area) => (area % 5 === 0 ? 1 : 0));
  const small = of(
    group,
    group.map((one) => 50 - one),
  );
  expect(small.dissimilarity).toBeCloseTo(0.803, 3);
  expect(small.isUncertain).toBe(true);
  expect([...rankSegregation([half, small], 'dissimilarity').ranks]).toEqual([2, 1]);
});
