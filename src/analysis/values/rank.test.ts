import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from './rank.ts';

test('the highest value is first, equal values share the better rank, no value has no rank', () => {
  const values = Float64Array.from([20, 30, Number.NaN, 30, 10]);
  expect([...rank(values)]).toEqual([3, 1, 0, 1, 4]);
});

test('a rank is 1 + the number of areas with a higher value', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(Number.NaN))),
      (list) => {
        const ranks = rank(Float64Array.from(list));
        list.forEach((value, index) => {
          const higher = list.filter((other) => other > value).length;
          expect(ranks[index]).toBe(Number.isNaN(value) ? 0 : 1 + higher);
        });
      },
    ),
  );
});
