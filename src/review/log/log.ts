/** The log of a review: all entries at hand, in one order that everybody makes alike. Source: docs/review-log.md#file. */
import type { Chain } from '../entry/chain.ts';
import type { Entry } from '../entry/entry.ts';

export interface Log {
  /** Id of the review in the project file. */
  readonly project: string;
  /** By author, device, number, id; each once. */
  readonly entries: readonly Entry[];
  /** The ends of all chains, in the order of the entries. */
  readonly chains: readonly Chain[];
}

/** A log of these entries, each taken once, whatever their order. */
export function logOf(project: string, entries: Iterable<Entry>): Log {
  const byId = new Map<string, Entry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const sorted = [...byId.values()].sort(inOrder);
  return { project, entries: sorted, chains: chainsOf(sorted) };
}

/** The ends of the chains, in the order of the entries: the entries that none names as the one before it. */
function chainsOf(entries: readonly Entry[]): Chain[] {
  const followed = new Set(entries.map(({ prev }) => prev));
  return entries
    .filter(({ id }) => !followed.has(id))
    .map(({ author, device, seq, id }) => ({ author, device, count: seq, head: id }));
}

function inOrder(one: Entry, other: Entry): number {
  return (
    byCodeUnits(one.author, other.author) ||
    byCodeUnits(one.device, other.device) ||
    one.seq - other.seq ||
    byCodeUnits(one.id, other.id)
  );
}

function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
