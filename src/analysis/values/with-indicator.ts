import type { Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { columnIn, isPending } from './rounds.ts';

/**
 * The data set with one more indicator that is made of others, with a column in every round. Where one of those it is made
 * of has not been fetched yet, the new one waits with it.
 * @param parts ids of the indicators it is made of
 * @param made columns that were made of the same parts before, by round
 */
export function withIndicator(
  dataset: Dataset,
  indicator: Indicator,
  parts: readonly string[],
  columnOf: (round: Round) => Column,
): Dataset {
  const { id } = indicator;
  return {
    ...dataset,
    indicators: [...dataset.indicators, indicator],
    rounds: dataset.rounds.map((round) =>
      parts.some((part) => isPending(round, part))
        ? { ...round, pending: [...(round.pending ?? []), id] }
        : { ...round, columns: { ...round.columns, [id]: columnIn(round, id) ?? columnOf(round) } },
    ),
  };
}
