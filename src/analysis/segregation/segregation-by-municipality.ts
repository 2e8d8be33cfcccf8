import type { Dataset } from '../../areas/dataset.ts';
import type { Group } from '../../areas/group.ts';
import { groupCounts, type GroupCounts } from '../values/group-counts.ts';
import { groupsOf, splitByGroup, type Groups } from '../values/groups.ts';
import { findRound } from '../values/rounds.ts';
import { orderByShare } from './gini.ts';
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
 * Segregation of each group from the rest of its whole.
 * Only areas in which the group's figures are known take part. Source: docs/method.md#segregation.
 */
export function segregationByMunicipality(
  dataset: Dataset,
  roundId: string,
  groups: readonly Group[],
): SegregationResult {
  const round = findRound(dataset, roundId);
  const municipalities = groupsOf(dataset.areas, 'municipality');
  const counted = groups.map((group) => {
    const counts = groupCounts(dataset, round, group);
    const all = takeAreas(counts, knownAreas(counts));
    // Sorted once over all areas: inside each municipality the order is the same.
    const order = orderByShare(all);
    const byMunicipality = segregationOfParts(counts, municipalities, all, order);
    return [group.id, { all: segregation(all, order), byMunicipality }] as const;
  });
  return { municipalities: municipalities.names, groups: Object.fromEntries(counted) };
}

interface CountedAreas extends TwoGroups {
  /** Places in the data set, ascending. */
  readonly areas: Uint32Array;
}

function segregationOfParts(
  counts: GroupCounts,
  municipalities: Groups,
  { areas }: CountedAreas,
  order: Uint32Array,
): Segregation[] {
  const parts = splitByGroup(areas, municipalities);
  const orders = splitByGroup(
    order.map((index) => areas[index] as number),
    municipalities,
  );
  const placeInPart = new Uint32Array(counts.members.length);
  return parts.map((part, municipality) => {
    for (let index = 0; index < part.length; index += 1) placeInPart[part[index] as number] = index;
    const own = orders[municipality]?.map((area) => placeInPart[area] as number);
    return segregation(takeAreas(counts, part), own);
  });
}

function knownAreas({ members }: GroupCounts): Uint32Array {
  const known = new Uint32Array(members.length);
  let count = 0;
  for (let area = 0; area < members.length; area += 1) {
    if (!Number.isNaN(members[area])) known[count++] = area;
  }
  return known.subarray(0, count);
}

function takeAreas({ members, whole }: GroupCounts, areas: Uint32Array): CountedAreas {
  const group = new Float64Array(areas.length);
  const rest = new Float64Array(areas.length);
  for (let index = 0; index < areas.length; index += 1) {
    const area = areas[index] as number;
    group[index] = members[area] as number;
    rest[index] = (whole[area] as number) - (members[area] as number);
  }
  return { areas, group, rest };
}
