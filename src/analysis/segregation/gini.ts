import { sumOf, type TwoGroups } from './two-groups.ts';

/**
 * Gini Σ Σ t t′ |p − p′| / (2 T² P (1 − P)): the mean difference of the group's shares between any two people's areas,
 * 0 to 1; twice the area between Lorenz curve and diagonal. In the order of shares, so in O(n log n).
 * Undefined where one of the two has no members. Source: Massey & Denton 1988; design/method.md.
 */
export function gini({ group, rest }: TwoGroups): number | undefined {
  const [X, Y] = [sumOf(group), sumOf(rest)];
  if (!(X > 0) || !(Y > 0)) return undefined;
  const order = orderByShare({ group, rest });
  // Σ over pairs of (x′ y − x y′) / (X Y), with cumulated sums of the areas with smaller shares.
  let [groupBelow, restBelow, sum] = [0, 0, 0];
  for (const index of order) {
    const [x, y] = [group[index] as number, rest[index] as number];
    sum += x * restBelow - y * groupBelow;
    groupBelow += x;
    restBelow += y;
  }
  return Math.min(1, Math.max(0, sum / (X * Y)));
}

/** Areas with people by the group's share in them, ascending. */
export function orderByShare({ group, rest }: TwoGroups): Uint32Array {
  const shares = new Float64Array(group.length);
  const populated: number[] = [];
  for (let index = 0; index < group.length; index += 1) {
    const all = (group[index] as number) + (rest[index] as number);
    if (!(all > 0)) continue;
    shares[index] = (group[index] as number) / all;
    populated.push(index);
  }
  return Uint32Array.from(populated).sort(
    (one, other) => (shares[one] as number) - (shares[other] as number),
  );
}
