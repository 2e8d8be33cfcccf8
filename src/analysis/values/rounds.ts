import { emptyColumn, type Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';

/** The round of that id. Asking for one that the data set does not have is a mistake in the program. */
export function findRound(dataset: Dataset, id: string): Round {
  const round = dataset.rounds.find((candidate) => candidate.id === id);
  if (!round) throw new Error(`The data set has no round "${id}".`);
  return round;
}

/** The figures of an indicator in a round; undefined where no table delivered any. */
export function columnIn(round: Round, indicator: string): Column | undefined {
  return Object.hasOwn(round.columns, indicator) ? round.columns[indicator] : undefined;
}

/** Whether the figures of an indicator have not been fetched yet, so that nothing can be said about them. */
export function isPending({ pending }: Round, indicator: string): boolean {
  return pending?.includes(indicator) ?? false;
}

/** The same, with every figure missing where no table delivered any. */
export function columnOrMissing(dataset: Dataset, round: Round, indicator: string): Column {
  return columnIn(round, indicator) ?? emptyColumn(dataset.areas.length);
}

/** The stated round where there is one, else the latest one before the shown, else any other. */
export function earlierRound(
  { rounds }: Pick<Dataset, 'rounds'>,
  round: string,
  stated: string | undefined,
): string | undefined {
  const ids = rounds.map(({ id }) => id).filter((id) => id !== round);
  if (stated !== undefined && ids.includes(stated)) return stated;
  const sorted = ids.toSorted((one, other) => inOrderOfRounds(other, one));
  return sorted.find((id) => inOrderOfRounds(id, round) < 0) ?? sorted[0];
}

/** Rounds follow each other in the order of their names, numbers by their size. Source: docs/method.md#time. */
export function inOrderOfRounds(one: string, other: string): number {
  return one.localeCompare(other, 'de', { numeric: true });
}
