import { isolation } from './isolation.ts';
import { sumOf, type TwoGroups } from './two-groups.ts';

/**
 * Eta² (isolation − P) / (1 − P): isolation beyond what the group's share P alone would give, 0 to 1 (correlation ratio).
 * Undefined where one of the two has no members. Source: Bell 1954; docs/method.md#eta-squared.
 */
export function etaSquared(groups: TwoGroups): number | undefined {
  const [X, Y] = [sumOf(groups.group), sumOf(groups.rest)];
  const isolated = isolation(groups);
  if (isolated === undefined || !(X > 0) || !(Y > 0)) return undefined;
  const share = X / (X + Y);
  return (isolated - share) / (1 - share);
}
