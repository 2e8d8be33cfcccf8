import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascendingOrder } from '../values/fast/ascending-order.ts';
import { classSizes } from './class-sizes.ts';
import { classesInOrder } from './classify.ts';
import { sortedBreaks } from './septiles.ts';

function sizesOf(list: readonly number[], people: readonly number[]) {
  const [values, weights] = [Float64Array.from(list), Float64Array.from(people)];
  const order = ascendingOrder(values);
  const breaks = sortedBreaks(values, weights, order) ?? [];
  const classes = classesInOrder(values, order, breaks);
  return classSizes({ values, weights, order, classes, breaks });
}

const hundred = (list: readonly number[]) => list.map(() => 100);

test('fourteen areas of 100 people: two in each of seven classes, none empty', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
  const sizes = sizesOf(values, hundred(values));
  expect(sizes).toMatchObject({ areAlike: true, empty: [] });
  expect(sizes?.least).toBeCloseTo(1 / 7, 12);
  expect(sizes?.most).toBeCloseTo(1 / 7, 12);
});

test('five areas cannot fill seven classes, and no two of them share a value', () => {
  const sizes = sizesOf([1, 2, 3, 4, 5], [1024, 2310, 1875, 3120, 998]);
  expect(sizes?.areAlike).toBe(false);
  expect(sizes?.empty).toMatchObject([{ reason: 'few-areas', areas: 5 }]);
});

test('one area with half of all people leaves classes empty by itself', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8];
  const sizes = sizesOf(values, [100, 100, 100, 700, 100, 100, 100, 100]);
  // 700 of 1,400 people: after 300, the value 4 reaches 1,000, five sevenths; classes 3, 4 and 5 end with it
  expect(sizes?.empty).toEqual([
    { reason: 'large-area', classes: [3, 4, 5], areas: 1, value: 4, share: 0.5 },
  ]);
});

test('three areas of ten share a value and hold 30 % together, each less than a seventh: a tie', () => {
  const values = [1, 2, 5, 5, 5, 6, 7, 8, 9, 10];
  // at 200 of 1,000 people comes the value 5 and reaches 500: breaks 2 and 3 are 5
  const sizes = sizesOf(values, hundred(values));
  expect(sizes?.empty).toEqual([{ reason: 'tie', classes: [3], areas: 3, value: 5, share: 0.3 }]);
});

test('where one of the areas with the same value is larger than a class, the others are not the reason', () => {
  const sizes = sizesOf([1, 2, 3, 3, 4, 5, 6, 7], [100, 100, 10, 690, 100, 100, 100, 100]);
  expect(sizes?.empty[0]).toMatchObject({ reason: 'large-area', areas: 1 });
});

test('areas without people do not count as the ones that share a value', () => {
  const sizes = sizesOf([1, 2, 3, 3, 4, 5, 6, 7], [100, 100, 0, 700, 100, 100, 100, 100]);
  expect(sizes?.empty[0]).toMatchObject({ reason: 'large-area', areas: 1 });
});

test('every class without an area has a reason, and its share is more than a seventh', () => {
  const rows = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 500 })),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(rows, (areas) => {
      const sizes = sizesOf(
        areas.map(([value]) => value),
        areas.map(([, people]) => people),
      );
      for (const { share, reason, areas: count } of sizes?.empty ?? []) {
        expect(share).toBeGreaterThan(1 / 7);
        if (reason === 'tie') expect(count).toBeGreaterThan(1);
        if (reason === 'few-areas') expect(count).toBeLessThan(7);
      }
      const named = (sizes?.empty ?? []).flatMap(({ classes }) => classes);
      expect(new Set(named).size).toBe(named.length);
      expect(named.length > 0).toBe(sizes?.least === 0);
    }),
  );
});
