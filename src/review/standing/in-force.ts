/** Which entries of a neighbourhood are in force: nothing is ever cut off, entries only replace or take back others. Source: docs/review-log.md#in-force. */
import type { Entry } from '../entry/entry.ts';
import { knowsOf, type SeenEntries } from './seen-entries.ts';

/**
 * Entries that no withdrawal has taken back; a withdrawal can be withdrawn in turn. What an entry that was taken back had
 * replaced is in force again.
 */
export function notWithdrawn(entries: readonly Entry[]): Entry[] {
  const withdrawals = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.outcome !== 'withdrawn' || entry.supersedes === undefined) continue;
    withdrawals.set(entry.supersedes, [...(withdrawals.get(entry.supersedes) ?? []), entry]);
  }
  const holds = ({ id }: Entry): boolean => !(withdrawals.get(id) ?? []).some(holds);
  return entries.filter((entry) => entry.outcome !== 'withdrawn' && holds(entry));
}

/** Those of them that none replaces: by naming it, or as a later one of the same person that knows of it. */
export function inForce(entries: readonly Entry[], seen: SeenEntries): Entry[] {
  const replaced = new Set(entries.map(({ supersedes }) => supersedes));
  const isReplaced = (entry: Entry): boolean =>
    replaced.has(entry.id) ||
    entries.some((one) => one.author === entry.author && knowsOf(seen, one, entry));
  return entries.filter((entry) => !isReplaced(entry));
}
