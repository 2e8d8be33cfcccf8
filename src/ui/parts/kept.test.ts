import { expect, test } from 'vitest';
import { Kept } from './kept.ts';

test('a value is made anew only when one of its inputs is another object', () => {
  const kept = new Kept<number>();
  let made = 0;
  const make = (): number => (made += 1);
  const list = Object.freeze([1, 2]);
  expect(kept.from([list, 'a'], make)).toBe(1);
  expect(kept.from([list, 'a'], make)).toBe(1);
  expect(kept.from([[1, 2], 'a'], make)).toBe(2);
  expect(kept.from([[1, 2]], make)).toBe(3);
});

test('NaN counts as the same input, so that it does not set off work for ever', () => {
  const kept = new Kept<object>();
  expect(kept.from([Number.NaN], () => ({}))).toBe(kept.from([Number.NaN], () => ({})));
});
