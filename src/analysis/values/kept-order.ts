import { ascendingOrder } from './fast/ascending-order.ts';

/** Kept as long as the values are: every classing, the ranks and the frames of a rule ask for the same order. */
const kept = new WeakMap<Float64Array, Uint32Array>();

/** The areas with a value, from the lowest value to the highest, equal ones in row order; values do not change. */
export function orderOf(values: Float64Array): Uint32Array {
  const order = kept.get(values) ?? ascendingOrder(values);
  kept.set(values, order);
  return order;
}
