import type { Entry } from '../entry/entry.ts';

/** Ids that entries name as seen or superseded and that none of them has. */
export function namedElsewhere(entries: readonly Entry[]): readonly string[] {
  const there = new Set(entries.map(({ id }) => id));
  const named = new Set<string>();
  for (const { sees, supersedes } of entries) {
    for (const id of sees) if (!there.has(id)) named.add(id);
    if (supersedes !== undefined && !there.has(supersedes)) named.add(supersedes);
  }
  return [...named];
}
