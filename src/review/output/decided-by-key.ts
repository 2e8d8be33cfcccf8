import type { Decided } from '../../export/export-input.ts';
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
