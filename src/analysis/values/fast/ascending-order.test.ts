import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascendingOrder } from './ascending-order.ts';

test('areas come from the lowest value to the highest, areas without a value not at all', () => {
  const values = Float64Array.from([3, -1.5, Number.NaN, 0, 2]);
  expect([...ascendingOrder(values)]).toEqual([1, 3, 4, 0]);
});

test('equal values stay in row order, and zero equals minus zero', () => {
  expect([...ascendingOrder(Float64Array.from([5, 0, -0, 5, 0]))]).toEqual([1, 2, 4, 0, 3]);
});

test('nothing at all is in order', () => {
  expect([...ascendingOrder(new Float64Array())]).toEqual([]);
});

test('any numbers, infinite and tiny ones too, come in the order of a comparison', () => {
  fc.assert(
    fc.property(fc.float64Array(), (values) => {
      const expected = [...values.keys()]
        .filter((index) => !Number.isNaN(values[index]))
        .sort((one, other) => compare(values[one] ?? 0, values[other] ?? 0) || one - other);
      expect([...ascendingOrder(values)]).toEqual(expected);
    }),
  );
});

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
