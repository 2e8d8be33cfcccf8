import { splitByGroup, type Groups } from '../values/groups.ts';

/** One value that stands for more than a class: quantiles cannot be of equal size there, because ties are not split. */
export interface LargestTie {
  readonly value: number;
  /** Share of the people (or areas) that the classing weighs, 0 to 1. */
  readonly share: number;
}

/**
 * The largest block of areas with the same value, where it holds more than one class should: above 1/k of what is
 * weighed. Undefined where every block fits into a class.
 * @param order the areas with a value, ascending
 */
export function largestTie(
  values: Float64Array,
  weights: Float64Array,
  order: Uint32Array,
  classes: number,
): LargestTie | undefined {
  let total = 0;
  let block = 0;
  let largest = 0;
  let largestValue = Number.NaN;
  let value = Number.NaN;
  let areas = 0;
  let isBlock = false;
  for (let rank = 0; rank < order.length; rank += 1) {
    const index = order[rank] as number;
    const weight = weights[index] as number;
    const added = weight > 0 ? weight : 0;
    total += added;
    const own = values[index] as number;
    areas = own === value ? areas + 1 : 1;
    block = own === value ? block + added : added;
    value = own;
    if (block <= largest) continue;
    largest = block;
    largestValue = value;
    isBlock = areas > 1;
  }
  if (!isBlock || !(largest * classes > total)) return undefined;
  return { value: largestValue, share: largest / total };
}

/** The number of groups with such a tie. */
export function tiedGroups(
  values: Float64Array,
  weights: Float64Array,
  order: Uint32Array,
  classes: number,
  groups: Groups,
): number {
  const orders = splitByGroup(order, groups);
  return orders.filter((own) => largestTie(values, weights, own, classes)).length;
}
