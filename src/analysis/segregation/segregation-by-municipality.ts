import type { Dataset } from '../../areas/dataset.ts';
import type { Group } from '../../areas/group.ts';
import { groupCounts } from '../group-counts.ts';
import { groupsOf, splitByGroup } from '../groups.ts';
import { findRound } from '../rounds.ts';
import { segregation, type Segregation } from './segregation.ts';
import type { TwoGroups } from './two-groups.ts';

/** The indices of every group in every municipality, and over all areas. */
export interface SegregationResult {
  readonly municipalities: readonly string[];
  /** By group id: over all areas, and per municipality in the order of `municipalities`. */
  readonly groups: Readonly<
    Record<string, { readonly all: Segregation; readonly byMunicipality: readonly Segregation[] }>
  >;
}

/**
 * Segregation of each group from the rest of its whole; of two groups against each other by `against`.
 * Only areas in which the group's figures are known take part.
 */
export function segregationByMunicipality(
  dataset: Dataset,
  roundId: string,
  groups: readonly Group[],
): SegregationResult {
  const round = findRound(dataset, roundId);
  const municipalities = groupsOf(dataset.areas, 'municipality');
  const counted = groups.map((group) => {
    const { members, whole } = groupCounts(dataset, round, group);
    const known = Uint32Array.from(members.keys()).filter(
      (index) => members[index] === members[index],
    );
    const take = (indices: Uint32Array): TwoGroups => ({
      group: Float64Array.from(indices, (index) => members[index] as number),
      rest: Float64Array.from(
        indices,
        (index) => (whole[index] as number) - (members[index] as number),
      ),
    });
    const parts = splitByGroup(known, municipalities);
    return [
      group.id,
      {
        all: segregation(take(known)),
        byMunicipality: parts.map((part) => segregation(take(part))),
      },
    ] as const;
  });
  return { municipalities: municipalities.names, groups: Object.fromEntries(counted) };
}
