/** Which entries an entry knows of: those that it names, those that these name, and so on. Clocks are not asked. Source: docs/review-log.md#conflict. */
import type { Entry } from '../entry/entry.ts';

/** Ids of entries by the id of the entry that knows of them. */
export type SeenEntries = ReadonlyMap<string, ReadonlySet<string>>;

/** @param entries of one neighbourhood */
export function seenEntries(entries: readonly Entry[]): SeenEntries {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const seen = new Map<string, Set<string>>();
  for (const entry of entries) lookBack(entry, byId, seen);
  return seen;
}

/** A list of what is left to do instead of calls within calls: how long a row of entries is, is not ours to choose. */
function lookBack(
  first: Entry,
  byId: ReadonlyMap<string, Entry>,
  seen: Map<string, Set<string>>,
): void {
  const waiting = [first];
  for (let entry = waiting.at(-1); entry; entry = waiting.at(-1)) {
    const named = namedBy(entry);
    const unknown = named.flatMap((id) => (seen.has(id) ? [] : (byId.get(id) ?? [])));
    if (unknown.length > 0 && !seen.has(entry.id)) {
      for (const one of unknown) waiting.push(one);
      continue;
    }
    waiting.pop();
    if (seen.has(entry.id)) continue;
    seen.set(entry.id, new Set(named.flatMap((id) => [id, ...(seen.get(id) ?? [])])));
  }
}

/** Ids of the entries that an entry states to know. */
export function namedBy({ sees, supersedes }: Entry): readonly string[] {
  return supersedes === undefined ? sees : [...sees, supersedes];
}

/** Whether the first knows of the second. */
export function knowsOf(seen: SeenEntries, one: Entry, other: Entry): boolean {
  return seen.get(one.id)?.has(other.id) === true;
}

/** Neither knows of the other: they were decided independently. */
export function areIndependent(seen: SeenEntries, one: Entry, other: Entry): boolean {
  return one.id !== other.id && !knowsOf(seen, one, other) && !knowsOf(seen, other, one);
}
