/**
 * How many decimals a figure needs (0 to 12) so that what is shown cannot contradict what was decided.
 * Rounding is that of Intl.NumberFormat, which prints the figures: the shortest decimal text of the number,
 * halves away from zero (1.005 prints as 1.01; toFixed would say 1.00). ECMA-402, roundingMode halfExpand.
 * Source: docs/method.md#decimals-shown.
 */

/** More decimals than these are never shown: for classes, and for a value beside its cut. */
export const mostClassDecimals = 6;
const mostDecimals = 12;

/** Two numbers that must not print alike. */
export type UnlikePair = readonly [number, number];

/**
 * Fewest decimals from `least` to `most` with which the two of every pair print differently, if they differ;
 * `most` where none suffice. More decimals are not always safer: 0.449 and 0.4501 differ with one, not with two.
 */
export function decimalsThatSeparateAll(
  pairs: readonly UnlikePair[],
  least: number,
  most: number,
): number {
  const unlike = pairs.filter((pair) => pair[0] !== pair[1] && pair.every(Number.isFinite));
  for (let decimals = least; decimals < most; decimals += 1) {
    if (unlike.every(([one, other]) => !printAlike(one, other, decimals))) return decimals;
  }
  return unlike.length === 0 ? least : most;
}

/** The same for a value and its cut. */
export function decimalsThatSeparate(value: number, cut: number, least: number): number {
  return decimalsThatSeparateAll([[value, cut]], least, mostDecimals);
}

function printAlike(one: number, other: number, decimals: number): boolean {
  return roundedDigits(one, decimals) === roundedDigits(other, decimals);
}

/** The digits that are printed, as a whole number: 1.005 with 2 decimals is 101. A minus zero is zero. */
export function roundedDigits(value: number, decimals: number): bigint {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const kept = 1 + Number(exponent) + decimals;
  if (kept < 0) return 0n;
  const roundsUp = (digits[kept] ?? '0') >= '5';
  const size = BigInt(digits.slice(0, kept).padEnd(kept, '0')) + (roundsUp ? 1n : 0n);
  return value < 0 ? -size : size;
}

/**
 * Whether a difference prints as the difference of what is printed: 12.34 − 10.06 is 2.28 and prints as 2.3 beside 12.3 and
 * 10.1, whose difference is 2.2.
 */
export function differenceFits(minuend: number, subtrahend: number, decimals: number): boolean {
  const printed = roundedDigits(minuend, decimals) - roundedDigits(subtrahend, decimals);
  return printed === roundedDigits(minuend - subtrahend, decimals);
}
