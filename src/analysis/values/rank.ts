import { ascendingOrder } from './fast/ascending-order.ts';

/**
 * Rank per area, 1 = highest value; equal values share the better rank; 0 = no value, not ranked. Source: docs/method.md#ranks.
 * @param order the areas by ascending value, if the caller has it already
 */
export function rank(values: Float64Array, order = ascendingOrder(values)): Uint32Array {
  const ranks = new Uint32Array(values.length);
  let current = 0;
  let previous = Number.NaN;
  for (let position = order.length - 1; position >= 0; position -= 1) {
    const index = order[position] as number;
    const value = values[index] as number;
    if (value !== previous) current = order.length - position;
    previous = value;
    ranks[index] = current;
  }
  return ranks;
}
