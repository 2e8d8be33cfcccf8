import { sumOf, type TwoGroups } from './two-groups.ts';

/**
 * Entropy index H (Theil) Σ t (E − e) / (E T) with e = −p ln p − (1 − p) ln (1 − p): how much less mixed the areas are than
 * the whole, 0 to 1. Undefined where one of the two has no members. Source: Theil & Finizza 1971; docs/method.md#entropy.
 */
export function entropy({ group, rest }: TwoGroups): number | undefined {
  const [X, Y] = [sumOf(group), sumOf(rest)];
  if (!(X > 0) || !(Y > 0)) return undefined;
  const whole = mixture(X / (X + Y));
  let sum = 0;
  for (let index = 0; index < group.length; index += 1) {
    const x = group[index] as number;
    const y = rest[index] as number;
    if (x + y > 0) sum += (x + y) * (whole - mixture(x / (x + y)));
  }
  return sum / (whole * (X + Y));
}

/** −p ln p − (1 − p) ln (1 − p), 0 where only one of the two is there. */
function mixture(share: number): number {
  if (share <= 0 || share >= 1) return 0;
  return -share * Math.log(share) - (1 - share) * Math.log(1 - share);
}
