import { expect, test } from 'vitest';
import { decimalText } from './decided-on.ts';

test('numbers become decimal strings without exponents that come back as the same numbers', () => {
  expect(decimalText(41.3)).toBe('41.3');
  expect(decimalText(-0)).toBe('0');
  expect(decimalText(1e21)).toBe('1000000000000000000000');
  expect(decimalText(1.5e-7)).toBe('0.00000015');
  expect(decimalText(-2e-7)).toBe('-0.0000002');
  expect(Number(decimalText(1.5e-7))).toBe(1.5e-7);
  expect(decimalText(0.1 + 0.2)).toBe('0.30000000000000004');
});

test('what is not known is null, never 0', () => {
  expect([decimalText(undefined), decimalText(Number.NaN), decimalText(Infinity)]).toEqual([
    null,
    null,
    null,
  ]);
});
