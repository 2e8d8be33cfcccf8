import { sumOf, type TwoGroups } from './two-groups.ts';

/**
 * Isolation Σ (x/X)(x/t): the share of the own group in the area of an average member, 0 to 1.
 * Undefined where the group has no members. Source: Massey & Denton 1988; docs/method.md#isolation.
 */
export function isolation(groups: TwoGroups): number | undefined {
  return exposure(groups, 'own');
}

/**
 * Interaction Σ (x/X)(y/t): the share of the others in the area of an average member, 0 to 1; 1 − isolation.
 * Undefined where the group has no members. Source: Massey & Denton 1988; docs/method.md#interaction.
 */
export function interaction(groups: TwoGroups): number | undefined {
  return exposure(groups, 'others');
}

function exposure({ group, rest }: TwoGroups, met: 'own' | 'others'): number | undefined {
  const X = sumOf(group);
  if (!(X > 0)) return undefined;
  let sum = 0;
  for (let index = 0; index < group.length; index += 1) {
    const x = group[index] as number;
    const y = rest[index] as number;
    if (x > 0) sum += (x / X) * ((met === 'own' ? x : y) / (x + y));
  }
  return sum;
}
