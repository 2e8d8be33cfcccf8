import { sumOf, type TwoGroups } from './two-groups.ts';

/**
 * Isolation Σ (x/X)(x/t): the share of the own group in the area of an average member, 0 to 1.
 * Undefined where the group has no members. Source: Massey & Denton 1988; design/method.md.
 */
export function isolation(groups: TwoGroups): number | undefined {
  return exposure(groups, (group) => group);
}

/**
 * Interaction Σ (x/X)(y/t): the share of the others in the area of an average member, 0 to 1; 1 − isolation.
 * Undefined where the group has no members. Source: Massey & Denton 1988; design/method.md.
 */
export function interaction(groups: TwoGroups): number | undefined {
  return exposure(groups, (_, rest) => rest);
}

function exposure(
  { group, rest }: TwoGroups,
  met: (group: number, rest: number) => number,
): number | undefined {
  const X = sumOf(group);
  if (!(X > 0)) return undefined;
  let sum = 0;
  for (let index = 0; index < group.length; index += 1) {
    const [x, y] = [group[index] as number, rest[index] as number];
    if (x > 0) sum += (x / X) * (met(x, y) / (x + y));
  }
  return sum;
}
