import { gini, orderByShare } from './gini.ts';
import { sumOf, type TwoGroups } from './two-groups.ts';

/** A point of a Lorenz curve: so large a part of the rest, and of the group, lives in the areas up to here. */
export interface LorenzPoint {
  readonly rest: number;
  readonly group: number;
}

/**
 * Lorenz curve of a group against the rest of the people: the areas by ascending share of the group, cumulated from (0, 0) to
 * (1, 1); at most `most` points. Its distance to the diagonal is the Gini index of `gini.ts`.
 * Undefined where one of the two has no members. Source: docs/method.md#lorenz-curve.
 */
export function lorenzCurve(
  groups: TwoGroups,
  most = 200,
): { readonly points: readonly LorenzPoint[]; readonly gini: number } | undefined {
  const [X, Y] = [sumOf(groups.group), sumOf(groups.rest)];
  const order = orderByShare(groups);
  const index = gini(groups, order);
  if (index === undefined) return undefined;
  const points: LorenzPoint[] = [{ rest: 0, group: 0 }];
  const step = Math.max(1, Math.ceil(order.length / most));
  let [x, y] = [0, 0];
  order.forEach((area, rank) => {
    x += groups.group[area] as number;
    y += groups.rest[area] as number;
    const isLast = rank === order.length - 1;
    if (isLast) points.push({ rest: 1, group: 1 });
    else if (rank % step === step - 1) points.push({ rest: y / Y, group: x / X });
  });
  return { points, gini: index };
}
