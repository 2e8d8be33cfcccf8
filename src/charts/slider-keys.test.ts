import { expect, test } from 'vitest';
import { valueAfterKey } from './slider-keys.ts';

const scale = { from: 0, to: 50, step: 0.25, decimals: 1 };

test('arrows move by a step, pages by ten, never beyond the ends; other keys do nothing', () => {
  expect(valueAfterKey('ArrowRight', 10, scale)).toBe(10.3);
  expect(valueAfterKey('ArrowDown', 10, { ...scale, step: 0.01 })).toBe(9.9);
  expect(valueAfterKey('PageUp', 10, scale)).toBe(12.5);
  expect(valueAfterKey('PageDown', 1, scale)).toBe(0);
  expect(valueAfterKey('PageUp', 49, scale)).toBe(50);
  expect(valueAfterKey('Enter', 10, scale)).toBeUndefined();
});
