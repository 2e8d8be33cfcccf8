import type { Entry } from '../entry/entry.ts';

/** Ids that entries name as seen or superseded and that none of them has. */
export function namedElsewhere(entries: readonly Entry[]): readonly string[] {
  const named = new Set<string>();
  for (const { sees, supersedes } of entries) {
    for (const id of sees) named.add(id);
    if (supersedes !== undefined) named.add(supersedes);
  }
  for (const { id } of named.size > 0 ? entries : []) named.delete(id);
  return [...named];
}
