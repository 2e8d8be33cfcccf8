import { ascendingOrder } from '../values/fast/ascending-order.ts';
import { sumOf, type TwoGroups } from './two-groups.ts';

/**
 * Gini Σ Σ t t′ |p − p′| / (2 T² P (1 − P)): the mean difference of the group's shares between any two people's areas,
 * 0 to 1; twice the area between Lorenz curve and diagonal. In the order of shares, so in O(n log n).
 * Undefined where one of the two has no members. Source: Massey & Denton 1988; docs/method.md#gini-index.
 * @param order the areas with people by ascending share, if the caller has it already
 */
export function gini(
  { group, rest }: TwoGroups,
  order = orderByShare({ group, rest }),
): number | undefined {
  const [X, Y] = [sumOf(group), sumOf(rest)];
  if (!(X > 0) || !(Y > 0)) return undefined;
  // Σ over pairs of (x′ y − x y′) / (X Y), with cumulated sums of the areas with smaller shares.
  let groupBelow = 0;
  let restBelow = 0;
  let sum = 0;
  for (let rank = 0; rank < order.length; rank += 1) {
    const index = order[rank] as number;
    const x = group[index] as number;
    const y = rest[index] as number;
    sum += x * restBelow - y * groupBelow;
    groupBelow += x;
    restBelow += y;
  }
  return Math.min(1, Math.max(0, sum / (X * Y)));
}

/** Areas with people by the group's share in them, ascending. */
export function orderByShare({ group, rest }: TwoGroups): Uint32Array {
  const shares = new Float64Array(group.length).fill(Number.NaN);
  for (let index = 0; index < group.length; index += 1) {
    const all = (group[index] as number) + (rest[index] as number);
    if (all > 0) shares[index] = (group[index] as number) / all;
  }
  return ascendingOrder(shares);
}
