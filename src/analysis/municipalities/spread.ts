import type { Dataset } from '../../areas/dataset.ts';
import type { Group } from '../../areas/group.ts';
import { groupCounts } from '../values/group-counts.ts';
import type { RoundAnalysis } from '../classes/round-analysis.ts';
import { findRound } from '../values/rounds.ts';

/** How the members of a group are spread over the classes of an indicator. */
export interface Spread {
  /** Share of the members per class, class 1 first; sums to 1. Undefined where the group has no members in a class. */
  readonly shares: readonly number[] | undefined;
  /** Members in areas with a class. */
  readonly members: number;
  /** Members in areas whose value of the indicator is not known. */
  readonly withoutClass: number;
  /** Areas in which the group itself is not known. */
  readonly unknownAreas: number;
}

/**
 * Spread over classes, as figure 1 of the study shows it: for a group, the share of its members living in each class of
 * the indicator. `isCounted` restricts it, for example to a type of location.
 * Source: docs/method.md#spread-over-classes, after ExWoSt-Information 34/2, figure 1.
 */
export function spreadOverClasses(
  dataset: Dataset,
  analysis: RoundAnalysis,
  indicator: string,
  group: Group,
  isCounted?: (index: number) => boolean,
): Spread {
  const { members } = groupCounts(dataset, findRound(dataset, analysis.round), group);
  const classification = analysis.classifications[indicator];
  const classes = classification?.classes ?? new Uint8Array(members.length);
  const sums = new Float64Array(classification?.entries.length ?? 0);
  let [withoutClass, unknownAreas] = [0, 0];
  for (let index = 0; index < members.length; index += 1) {
    if (isCounted && !isCounted(index)) continue;
    const count = members[index] as number;
    const place = (classes[index] as number) - 1;
    if (Number.isNaN(count)) unknownAreas += 1;
    else if (place < 0) withoutClass += count;
    else sums[place]! += count;
  }
  const total = sums.reduce((all, sum) => all + sum, 0);
  return {
    shares: total > 0 ? Array.from(sums, (sum) => sum / total) : undefined,
    members: total,
    withoutClass,
    unknownAreas,
  };
}
