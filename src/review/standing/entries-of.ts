/** Which entries are about which neighbourhood. Source: docs/review-log.md#in-force. */
import type { Entry } from '../entry/entry.ts';

/** Whether an entry says something of a neighbourhood: of its own, and of those that it takes in. */
export function isAbout({ neighbourhood, merged = [] }: Entry, key: string): boolean {
  return neighbourhood === key || merged.includes(key);
}

/**
 * Entries by neighbourhood, in their order: those about it, and those that replace one of them or take it back, also where
 * they no longer take it in. Entries may come in any order.
 */
export function entriesByKey(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const takenIn = new Map<string, Set<string>>();
  for (const { neighbourhood, merged = [] } of entries) {
    if (merged.length === 0) continue;
    const known = takenIn.get(neighbourhood) ?? new Set<string>();
    for (const key of merged) known.add(key);
    takenIn.set(neighbourhood, known);
  }
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { neighbourhood, merged = [] } = entry;
    const keys = new Set([neighbourhood, ...merged, ...(takenIn.get(neighbourhood) ?? [])]);
    for (const key of keys) {
      const known = byKey.get(key);
      if (known) known.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  if (takenIn.size === 0) return byKey;
  return new Map([...byKey].map(([key, all]) => [key, ofKey(key, all)] as const));
}

/** Of the entries of all neighbourhoods that once took this one in, those that concern it. */
function ofKey(key: string, entries: readonly Entry[]): readonly Entry[] {
  const about = entries.filter((entry) => isAbout(entry, key));
  if (about.length === entries.length) return entries;
  const concerned = new Map(about.map((entry) => [entry.id, entry]));
  const replaces = (entry: Entry): boolean =>
    (entry.supersedes !== undefined && concerned.has(entry.supersedes)) ||
    entry.sees.some((id) => concerned.get(id)?.author === entry.author);
  let rest = entries.filter(({ id }) => !concerned.has(id));
  for (;;) {
    const found = rest.filter(replaces);
    if (found.length === 0) return entries.filter(({ id }) => concerned.has(id));
    for (const entry of found) concerned.set(entry.id, entry);
    rest = rest.filter(({ id }) => !concerned.has(id));
  }
}
