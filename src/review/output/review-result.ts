/** What a review has come to, for files that scripts read. Source: docs/project-file.md#resultjson. */
import { agreement } from '../agreement/agreement.ts';
import { progress } from '../standing/progress.ts';
import { decidedByKey } from './decided-by-key.ts';
import type { ReviewOutcome } from './review-outcome.ts';

/** The part `review` of `result.json`; undefined figures are null. */
export function reviewPart({
  log: { entries, chains },
  fingerprints,
  standings,
  keysByLand,
}: ReviewOutcome): object {
  const { byState, total, lands } = progress(standings, keysByLand);
  const { pairs, percent, kappa, ac1, alpha } = agreement(standings.values());
  const keys = [...keysByLand.values()].flat();
  return {
    entries: entries.length,
    chains,
    ...(fingerprints && { fingerprints }),
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
