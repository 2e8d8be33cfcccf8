import { dissimilarity } from './dissimilarity.ts';
import { entropy } from './entropy.ts';
import { etaSquared } from './eta-squared.ts';
import { expectedDissimilarity } from './expected-dissimilarity.ts';
import { gini } from './gini.ts';
import { interaction, isolation } from './isolation.ts';
import { sumOf, type TwoGroups } from './two-groups.ts';

export const segregationIndices = [
  'dissimilarity',
  'isolation',
  'interaction',
  'eta2',
  'gini',
  'entropy',
] as const;

export type SegregationIndex = (typeof segregationIndices)[number];

/** All indices of one group in one whole; undefined values are answers, not zeros. */
export type Segregation = Readonly<Record<SegregationIndex, number | undefined>> & {
  /** Populated areas whose figures are known. */
  readonly areas: number;
  readonly members: number;
  readonly people: number;
  /** True where chance alone would give at least half of this dissimilarity: the numbers are too small to say much. */
  readonly isUncertain: boolean;
};

/** Fewer populated areas cannot differ. */
const leastAreas = 2;

/** Part of the dissimilarity that chance alone may explain before the reader is warned. */
const mostByChance = 0.5;

/** @param order the areas with people by ascending share of the group, if the caller has it already */
export function segregation(groups: TwoGroups, order?: Uint32Array): Segregation {
  const populated = countPopulated(groups);
  const members = sumOf(groups.group);
  const people = members + sumOf(groups.rest);
  const isDefined = populated >= leastAreas;
  const d = isDefined ? dissimilarity(groups) : undefined;
  const byChance = isDefined ? expectedDissimilarity(groups) : undefined;
  return {
    areas: populated,
    members,
    people,
    dissimilarity: d,
    isolation: isDefined ? isolation(groups) : undefined,
    interaction: isDefined ? interaction(groups) : undefined,
    eta2: isDefined ? etaSquared(groups) : undefined,
    gini: isDefined ? gini(groups, order) : undefined,
    entropy: isDefined ? entropy(groups) : undefined,
    isUncertain: d !== undefined && byChance !== undefined && byChance >= mostByChance * d,
  };
}

function countPopulated({ group, rest }: TwoGroups): number {
  let populated = 0;
  for (let index = 0; index < group.length; index += 1) {
    if ((group[index] as number) + (rest[index] as number) > 0) populated += 1;
  }
  return populated;
}
