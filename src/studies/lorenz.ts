import { lorenzCurve, type LorenzPoint } from '../analysis/segregation/lorenz.ts';
import type { TwoGroups } from '../analysis/segregation/two-groups.ts';
import { groupCounts, type GroupCounts } from '../analysis/values/group-counts.ts';
import { findRound } from '../analysis/values/rounds.ts';
import type { Computation, StudyDescription } from './study.ts';

/** The Lorenz curve of every group that has one. */
export const lorenz = {
  basis: 'round',
  shown: { view: 'lorenz' },
} as const satisfies StudyDescription;

interface GroupCurve {
  readonly group: string;
  readonly points: readonly LorenzPoint[];
  readonly gini: number;
}

export const lorenzComputation: Computation<typeof lorenz, readonly GroupCurve[]> = {
  compute({ dataset }, { question }) {
    return (dataset.groups ?? []).flatMap((group) => {
      const counts = groupCounts(dataset, findRound(dataset, question.round), group);
      const curve = lorenzCurve(knownCounts(counts));
      return curve ? [{ group: group.id, ...curve }] : [];
    });
  },
};

/** The areas whose counts are known. */
function knownCounts({ members, whole }: GroupCounts): TwoGroups {
  const group = new Float64Array(members.length);
  const rest = new Float64Array(members.length);
  let known = 0;
  for (let area = 0; area < members.length; area += 1) {
    const count = members[area] as number;
    if (Number.isNaN(count)) continue;
    group[known] = count;
    rest[known] = (whole[area] as number) - count;
    known += 1;
  }
  return { group: group.subarray(0, known), rest: rest.subarray(0, known) };
}
