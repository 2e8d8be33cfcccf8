/**
 * How far two results that are equal on paper may lie apart in floating point, relative to their size:
 * 8 units in the last place. Reading decimals such as 0.1, adding them and one multiplication stay below 4.
 * Source: docs/method.md#rounding.
 */
export const roundingTolerance = 8 * Number.EPSILON;

/** Whether two numbers differ by no more than rounding. */
export function equalUpToRounding(one: number, other: number): boolean {
  if (one === other) return true;
  return Math.abs(one - other) <= roundingTolerance * Math.max(Math.abs(one), Math.abs(other));
}
