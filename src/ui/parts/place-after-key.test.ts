import { expect, test } from 'vitest';
import { placeAfterKey } from './place-after-key.ts';

const ten = Object.freeze({ count: 10, page: 4 });

test('arrows move by one row, pages by a page, Home and End to the ends', () => {
  expect(placeAfterKey('ArrowDown', 3, ten)).toBe(4);
  expect(placeAfterKey('ArrowUp', 3, ten)).toBe(2);
  expect(placeAfterKey('PageDown', 3, ten)).toBe(7);
  expect(placeAfterKey('PageUp', 5, ten)).toBe(1);
  expect(placeAfterKey('Home', 5, ten)).toBe(0);
  expect(placeAfterKey('End', 5, ten)).toBe(9);
});

test('no key leads beyond the first or the last row', () => {
  expect(placeAfterKey('ArrowUp', 0, ten)).toBe(0);
  expect(placeAfterKey('PageUp', 2, ten)).toBe(0);
  expect(placeAfterKey('ArrowDown', 9, ten)).toBe(9);
  expect(placeAfterKey('PageDown', 8, ten)).toBe(9);
});

test('other keys do not move', () => {
  expect(placeAfterKey('a', 3, ten)).toBeUndefined();
});
