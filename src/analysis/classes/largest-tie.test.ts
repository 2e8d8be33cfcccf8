import { expect, test } from 'vitest';
import { ascendingOrder } from '../values/fast/ascending-order.ts';
import { largestTie } from './largest-tie.ts';

const tieOf = (list: readonly number[], people: readonly number[], classes: number) => {
  const values = Float64Array.from(list);
  return largestTie(values, Float64Array.from(people), ascendingOrder(values), classes);
};

test('two of ten areas with the value 5 hold 200 of 1,000 people: more than a seventh, not more than a fifth', () => {
  const values = [1, 2, 3, 4, 5, 5, 6, 7, 8, 9];
  const people = values.map(() => 100);
  expect(tieOf(values, people, 7)).toEqual({ value: 5, share: 0.2 });
  expect(tieOf(values, people, 5)).toBeUndefined();
});

test('one large area is no tie, and without people there is none', () => {
  expect(tieOf([1, 2, 3], [900, 50, 50], 7)).toBeUndefined();
  expect(tieOf([5, 5], [0, 0], 7)).toBeUndefined();
});

test('all values equal: everybody lives in one tie', () => {
  expect(tieOf([3, 3, 3], [10, 20, 30], 7)).toEqual({ value: 3, share: 1 });
});
