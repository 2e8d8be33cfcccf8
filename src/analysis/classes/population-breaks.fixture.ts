import { ascendingOrder } from '../values/fast/ascending-order.ts';
import { sortedBreaks } from './septiles.ts';

/** The breaks of values that are not in order yet. */
export function populationBreaks(
  values: Float64Array,
  weights: Float64Array,
  classes?: number,
): number[] | undefined {
  return sortedBreaks(values, weights, ascendingOrder(values), classes);
}
