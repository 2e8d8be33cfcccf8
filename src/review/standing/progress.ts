/** How far a review is: the number of neighbourhoods in each state. Source: docs/review-log.md#state. */
import type { Standing } from './standing.ts';
import { neighbourhoodStates, type NeighbourhoodState } from './state-of-entries.ts';

export interface Progress {
  /** They add up to the total. */
  readonly byState: Readonly<Record<NeighbourhoodState, number>>;
  readonly total: number;
}

export interface ProgressByLand extends Progress {
  /** In the order of the keys; they add up to the whole. */
  readonly lands: ReadonlyMap<string, Progress>;
}

/** @param keysByLand the neighbourhoods of each Land; one in several counts in the first */
export function progress(
  standings: ReadonlyMap<string, Pick<Standing, 'state'>>,
  keysByLand: ReadonlyMap<string, Iterable<string>>,
): ProgressByLand {
  const counted = new Set<string>();
  const lands = new Map<string, Progress>();
  for (const [land, keys] of keysByLand) {
    const own = [...new Set(keys)].filter((key) => !counted.has(key));
    for (const key of own) counted.add(key);
    lands.set(land, progressOf(standings, own));
  }
  return { ...progressOf(standings, [...counted]), lands };
}

function progressOf(
  standings: ReadonlyMap<string, Pick<Standing, 'state'>>,
  keys: readonly string[],
): Progress {
  const byState = Object.fromEntries(neighbourhoodStates.map((state) => [state, 0])) as Record<
    NeighbourhoodState,
    number
  >;
  for (const key of keys) byState[standings.get(key)?.state ?? 'open'] += 1;
  return { byState, total: keys.length };
}
