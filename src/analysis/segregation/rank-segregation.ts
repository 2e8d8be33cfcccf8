import { rank } from '../values/rank.ts';
import type { Segregation, SegregationIndex } from './segregation.ts';

/** Places of municipalities in the order of one index. */
export interface SegregationRanking {
  /** 1 = highest, equal values share the better rank; 0 = undefined, which never ranks. */
  readonly ranks: Uint32Array;
  /** How many have a rank. */
  readonly ranked: number;
}

/** Digits that count in a comparison: beyond them the same shares of other sums differ by their binary fractions. */
const digits = 12;

/**
 * Small numbers have a rank too: their index is known, and the warning stands beside it.
 * Source: docs/method.md#ranks-of-municipalities.
 */
export function rankSegregation(
  list: readonly (Segregation | undefined)[],
  index: SegregationIndex,
): SegregationRanking {
  const values = Float64Array.from(list, (one) => {
    const value = one?.[index];
    return value === undefined ? Number.NaN : Number(value.toPrecision(digits));
  });
  const ranks = rank(values);
  return { ranks, ranked: ranks.filter((one) => one > 0).length };
}
