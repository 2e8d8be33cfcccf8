import { lorenzCurve, type LorenzPoint } from '../analysis/segregation/lorenz.ts';
import { groupCounts } from '../analysis/values/group-counts.ts';
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
      const { members, whole } = groupCounts(dataset, findRound(dataset, question.round), group);
      const known = Uint32Array.from(members.keys()).filter((area) => !Number.isNaN(members[area]));
      const curve = lorenzCurve({
        group: Float64Array.from(known, (area) => members[area] as number),
        rest: Float64Array.from(
          known,
          (area) => (whole[area] as number) - (members[area] as number),
        ),
      });
      return curve ? [{ group: group.id, ...curve }] : [];
    });
  },
};
