import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualDecimals } from '../../areas/unit.ts';
import {
  decimalsThatSeparate,
  decimalsThatSeparateAll,
  roundedDigits,
  differenceFits,
} from './decimals.ts';

describe('roundedDigits', () => {
  test('halves of the decimal text go away from zero: 1.005 is 1.01 although the number lies below', () => {
    expect((1.005).toFixed(2)).toBe('1.00');
    expect(roundedDigits(1.005, 2)).toBe(101n);
    expect(roundedDigits(-1.005, 2)).toBe(-101n);
    expect(roundedDigits(-0.04, 1)).toBe(0n);
    expect(roundedDigits(0.0499, 1)).toBe(0n);
    expect(roundedDigits(0.05, 1)).toBe(1n);
    expect(roundedDigits(1e21, 1)).toBe(10n ** 22n);
  });

  test('any number has the digits that Intl.NumberFormat prints', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
          fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 1000),
        ),
        fc.integer({ min: 0, max: 12 }),
        (value, decimals) => {
          const printed = new Intl.NumberFormat('en', {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            useGrouping: false,
            signDisplay: 'negative',
          }).format(value);
          expect(roundedDigits(value, decimals)).toBe(BigInt(printed.replace('.', '')));
        },
      ),
    );
  });
});

describe('decimalsThatSeparate', () => {
  test('a value just below its cut gets as many decimals as show that', () => {
    expect(decimalsThatSeparate(37.8, 37.9, 1)).toBe(1);
    expect(decimalsThatSeparate(37.84, 37.8, 1)).toBe(2);
    expect(decimalsThatSeparate(34.9999, 35, 1)).toBe(4);
  });

  test('a value at its cut needs no more than usual, nor does a cut that no number stands for', () => {
    expect(decimalsThatSeparate(35, 35, 1)).toBe(1);
    expect(decimalsThatSeparate(35, Number.NEGATIVE_INFINITY, 1)).toBe(1);
    expect(decimalsThatSeparate(Number.NaN, 35, 2)).toBe(2);
  });

  test('twelve decimals are the end', () => {
    expect(decimalsThatSeparate(0.1 + 0.2, 0.3, 1)).toBe(12);
  });

  test('decimals that suit one pair but not the other are passed over', () => {
    // With one decimal 0.449 | 0.4501 differ, with two they do not; 0.31 | 0.33 need two.
    expect(decimalsThatSeparateAll([[0.449, 0.4501]], 1, 6)).toBe(1);
    expect(decimalsThatSeparateAll([[0.31, 0.33]], 1, 6)).toBe(2);
    expect(decimalsThatSeparateAll([[0.449, 0.4501], [0.31, 0.33]], 1, 6)).toBe(3); // prettier-ignore
  });
});

test('shares have one decimal, counts none, rents and indexes two', () => {
  expect(['percent', 'count', 'EUR/m²', 'index', 'Tage'].map(usualDecimals)).toEqual([
    1, 0, 2, 2, 1,
  ]);
});

test('a difference of full values may not be that of the rounded ones', () => {
  expect(differenceFits(12.34, 10.06, 1)).toBe(false); // 2.28 → 2.3, but 12.3 − 10.1 = 2.2
  expect(differenceFits(12.34, 10.06, 2)).toBe(true);
  expect(differenceFits(10.06, 12.34, 1)).toBe(false);
  expect(differenceFits(0.3, 0.1, 1)).toBe(true);
});
