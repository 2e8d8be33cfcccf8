/** Which neighbourhoods two people decide, and what the second may see. Source: docs/review-log.md#four-eyes. */
import { textHash } from '../entry/canonical.ts';
import { ascending } from '../entry/ascending.ts';
import type { Entry } from '../entry/entry.ts';
import { namedBy } from './seen-entries.ts';
import type { Standing } from './standing.ts';

/**
 * Drawn by lot: those with the smallest SHA-256 of seed, line feed and key. Whoever knows seed, share and keys draws the same.
 * @param share percent of the keys, 0 to 100; the number is rounded up
 */
export function fourEyes(keys: Iterable<string>, share: number, seed: string): ReadonlySet<string> {
  const lots = ascending(keys).map((key) => ({ key, lot: textHash(`${seed}\n${key}`) }));
  lots.sort((one, other) => (one.lot < other.lot ? -1 : 1));
  const count = Math.ceil((lots.length * share) / 100);
  return new Set(lots.slice(0, count).map(({ key }) => key));
}

/** What a person may see of the entries for a neighbourhood. */
export interface Onlooker {
  readonly author: string;
  /** The second person decides without sight of the first. */
  readonly blind: boolean;
}

/**
 * Entries that are shown: all, but in a blind second opinion none of the others', until this person has decided too. Whoever
 * comes as a third sees everything. A deferral decides nothing; and whoever has seen an entry of another cannot unsee it.
 */
export function shownEntries(
  { needed, current, history }: Pick<Standing, 'needed' | 'current' | 'history'>,
  { author, blind }: Onlooker,
): readonly Entry[] {
  const decisions = current.filter(({ outcome }) => outcome !== 'deferred');
  const people = new Set(decisions.map((entry) => entry.author));
  const isSecond = needed === 2 && people.size < 2 && !people.has(author);
  const own = history.filter((entry) => entry.author === author);
  return blind && isSecond && !hasSeenOthers(own, history) ? own : history;
}

/** Whether one of a person's entries names one of somebody else. */
function hasSeenOthers(own: readonly Entry[], history: readonly Entry[]): boolean {
  const named = new Set(own.flatMap(namedBy));
  return history.some(({ id, author }) => author !== own[0]?.author && named.has(id));
}
