import { figureAt } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { missing, type Figure } from '../../areas/figure.ts';
import { groupsOf } from '../values/groups.ts';
import { meanTerms } from '../values/mean-terms.ts';
import { meanOfAll, meanOfGroup } from '../classes/mean.ts';
import { columnIn, inOrderOfRounds, isPending } from '../values/rounds.ts';

/** One round of a trend. */
export interface TrendPoint {
  readonly round: string;
  readonly figure: Figure;
  /** Mean of the area's municipality in that round, as `RoundAnalysis` defines it; of all areas where it has none. */
  readonly mean: number | undefined;
}

/**
 * An indicator of one area over all rounds, oldest first, beside the mean of its municipality. Rounds without a figure
 * are points, too. Undefined where fewer than two rounds have figures of their own: a table that belongs to every round
 * has no trend. Undefined, too, as long as figures of a round are still to come. Source: docs/method.md#trend.
 */
export function trendOf(
  dataset: Dataset,
  indicator: string,
  area: number,
): readonly TrendPoint[] | undefined {
  if (dataset.rounds.some((round) => isPending(round, indicator))) return undefined;
  const columns = dataset.rounds.flatMap((round) => columnIn(round, indicator) ?? []);
  if (new Set(columns).size < 2) return undefined;
  const groups = groupsOf(dataset.areas, 'municipality');
  const hasMunicipality = dataset.areas[area]?.municipality !== undefined;
  const rounds = dataset.rounds.toSorted((one, other) => inOrderOfRounds(one.id, other.id));
  return rounds.map((round): TrendPoint => {
    const column = columnIn(round, indicator);
    if (!column) return { round: round.id, figure: missing, mean: undefined };
    const terms = meanTerms(round, indicator, column);
    const group = groups.groupOf[area] ?? -1;
    const mean = hasMunicipality ? meanOfGroup(terms, groups, group) : meanOfAll(terms);
    return { round: round.id, figure: figureAt(column, area), mean };
  });
}
