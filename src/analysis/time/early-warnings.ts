import { isKnown } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { columnIn, inOrderOfRounds } from '../values/rounds.ts';

/** An indicator that left its band, or moved against its direction for two rounds in a row, in one area. */
export interface EarlyWarning {
  readonly area: number;
  readonly indicator: string;
  readonly kind: 'below-band' | 'above-band' | 'against-direction';
  /** Values of the last rounds, oldest first, as far as they decide; the last is of the newest round. */
  readonly values: readonly number[];
}

/** Rounds in a row in which an indicator must move against its direction. */
const steps = 2;

/**
 * Early warnings of the newest round. A band is left where the value lies outside of it; a figure moves against its
 * direction where each of the last two changes goes the other way. Missing values warn of nothing.
 * Rounds are put in the order of their names. Source: docs/method.md#early-signs, after the monitoring of Wiesbaden as a "control and early-warning system".
 */
export function earlyWarnings(dataset: Dataset): EarlyWarning[] {
  const rounds = dataset.rounds.toSorted((one, other) => inOrderOfRounds(one.id, other.id));
  return dataset.indicators.flatMap((indicator) => {
    if (!indicator.band && !indicator.direction) return [];
    const columns = rounds.map((round) => columnIn(round, indicator.id));
    return [...dataset.areas.keys()].flatMap((area) => {
      const values = columns.map((column) =>
        column && isKnown(column, area) ? (column.values[area] as number) : undefined,
      );
      return warningsOf(indicator, area, values);
    });
  });
}

function warningsOf(
  { id, band, direction }: Indicator,
  area: number,
  all: readonly (number | undefined)[],
): EarlyWarning[] {
  const last = all.at(-1);
  if (last === undefined) return [];
  const warnings: EarlyWarning[] = [];
  if (band && last < band[0])
    warnings.push({ area, indicator: id, kind: 'below-band', values: [last] });
  if (band && last > band[1])
    warnings.push({ area, indicator: id, kind: 'above-band', values: [last] });
  const recent = all.slice(-steps - 1).filter((value) => value !== undefined);
  if (direction && recent.length === steps + 1) {
    const isAgainst = recent.every((value, at) => {
      const before = recent[at - 1];
      if (before === undefined) return true;
      return direction === 'up' ? value < before : value > before;
    });
    if (isAgainst)
      warnings.push({ area, indicator: id, kind: 'against-direction', values: recent });
  }
  return warnings;
}
