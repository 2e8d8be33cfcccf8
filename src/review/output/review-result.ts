/** What a review has come to, for files that scripts read. Source: docs/project-file.md#resultjson. */
import type { Decided } from '../../export/export-input.ts';
import { agreement } from '../agreement/agreement.ts';
import type { Log } from '../log/log.ts';
import { progress } from '../standing/progress.ts';
import type { Standing } from '../standing/standing.ts';

/** By key of the neighbourhood: those there are now, then those that are in the log alone. */
export function decidedByKey(
  standings: ReadonlyMap<string, Standing>,
  keys: readonly string[],
): ReadonlyMap<string, Decided> {
  const all = new Set([...keys, ...standings.keys()]);
  return new Map([...all].map((key) => [key, decidedOf(standings.get(key))]));
}

function decidedOf(standing: Standing | undefined): Decided {
  const { state = 'open', deciding = [] } = standing ?? {};
  return { state, outcome: deciding[0]?.outcome ?? null };
}

/** The part `review` of `result.json`; undefined figures are null. */
export function reviewPart(
  { entries, chains }: Pick<Log, 'entries' | 'chains'>,
  standings: ReadonlyMap<string, Standing>,
  keysByLand: ReadonlyMap<string, readonly string[]>,
): object {
  const { byState, total, lands } = progress(standings, keysByLand);
  const { pairs, percent, kappa, ac1, alpha } = agreement(standings.values());
  const keys = [...keysByLand.values()].flat();
  return {
    entries: entries.length,
    chains,
    neighbourhoods: total,
    states: byState,
    ...(lands.size > 1 && {
      lands: Object.fromEntries([...lands].map(([land, one]) => [land, one.byState])),
    }),
    agreement: {
      pairs,
      percent: percent ?? null,
      kappa: kappa ?? null,
      ac1: ac1 ?? null,
      alpha: alpha ?? null,
    },
    decisions: [...decidedByKey(standings, keys)].map(([key, decided]) => {
      const { onOtherFigures, isGone, deciding = [] } = standings.get(key) ?? {};
      return {
        key,
        ...decided,
        ...(onOtherFigures === true && { otherFigures: true }),
        ...(isGone === true && { gone: true }),
        entries: deciding.map(({ id }) => id),
      };
    }),
  };
}
