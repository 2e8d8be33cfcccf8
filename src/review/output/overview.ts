/** Länder by state: how many neighbourhoods of each stand where; the states of a row add up to its total. Source: docs/review-log.md#state. */
import { progress, type Progress } from '../standing/progress.ts';
import type { ReviewOutcome } from './review-outcome.ts';

export interface OverviewRow extends Progress {
  /** Empty: those of areas without a Land. */
  readonly land: string;
  /** Those of them that were decided on other figures. */
  readonly otherFigures: number;
}

export interface Overview {
  /** By Land, ascending. */
  readonly rows: readonly OverviewRow[];
  readonly all: Omit<OverviewRow, 'land'>;
  /** Neighbourhoods with entries that are none any more; they are in no row. */
  readonly gone: number;
}

export function overview({ standings, keysByLand }: ReviewOutcome): Overview {
  const { lands, byState, total } = progress(standings, keysByLand);
  const others = (keys: Iterable<string>): number =>
    [...keys].filter((key) => standings.get(key)?.onOtherFigures === true).length;
  const keys = [...keysByLand.values()].flat();
  const known = new Set(keys);
  return {
    rows: [...lands].map(([land, one]) => ({
      land,
      ...one,
      otherFigures: others(keysByLand.get(land) ?? []),
    })),
    all: { byState, total, otherFigures: others(keys) },
    gone: [...standings.values()].filter((one) => !known.has(one.key) && one.state !== 'open')
      .length,
  };
}
