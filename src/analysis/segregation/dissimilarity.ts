import { sumOf, type TwoGroups } from './two-groups.ts';

/**
 * Dissimilarity ½ Σ |x/X − y/Y|: the share of a group that would have to move until every area matches the whole, 0 to 1.
 * Undefined where one of the two has no members. Source: Duncan & Duncan 1955; docs/method.md#dissimilarity.
 */
export function dissimilarity({ group, rest }: TwoGroups): number | undefined {
  const [X, Y] = [sumOf(group), sumOf(rest)];
  if (!(X > 0) || !(Y > 0)) return undefined;
  let sum = 0;
  for (let index = 0; index < group.length; index += 1) {
    sum += Math.abs((group[index] as number) / X - (rest[index] as number) / Y);
  }
  return Math.min(1, sum / 2);
}
