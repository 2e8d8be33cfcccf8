import type { LorenzPoint } from '../../analysis/segregation/lorenz.ts';
import type { Group } from '../../areas/group.ts';
import type { StudyResult } from '../../studies/computations.ts';
import { labelOf } from './label-of.ts';
import type { StudyColumn } from './study-column.ts';
import type { StudyFigures } from './study-figures.ts';

/** What stands beside the Lorenz curves of the groups. */

export type GroupCurve = StudyResult<'lorenz'>[number];

/** Group, Gini index, and its part that lives with half of the rest. */
export function lorenzColumns(
  { texts, language, figure }: StudyFigures,
  groups: readonly Group[],
): StudyColumn<GroupCurve>[] {
  const { lorenz: words, municipalities } = texts.study;
  return [
    { label: words.group, value: ({ group }) => labelOf(groups, group, language) },
    {
      label: municipalities.indices.gini,
      value: ({ gini }) => gini,
      text: ({ gini }) => figure(gini, '', 3),
      isNumber: true,
    },
    {
      label: words.half,
      value: ({ points }) => 100 * groupAtHalf(points),
      text: ({ points }) => figure(100 * groupAtHalf(points), 'percent', 1),
      isNumber: true,
    },
  ];
}

/** Each curve with the name of its group and what it says in words. */
export function namedCurves(
  answer: readonly GroupCurve[],
  { texts, language, figure }: StudyFigures,
  groups: readonly Group[],
) {
  return answer.map(({ group, points, gini }) => {
    const label = labelOf(groups, group, language);
    return { label, points, text: texts.study.lorenz.chart(label, figure(gini, '', 3)) };
  });
}

/** Part of the group at half of the rest, on the line between the two points beside it. */
function groupAtHalf(points: readonly LorenzPoint[]): number {
  const after = points.findIndex(({ rest }) => rest >= 0.5);
  const [one, other] = [points[after - 1], points[after]];
  if (!one || !other) return other?.group ?? 0;
  const share = other.rest === one.rest ? 0 : (0.5 - one.rest) / (other.rest - one.rest);
  return one.group + share * (other.group - one.group);
}
