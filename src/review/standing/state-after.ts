import { ascending } from '../entry/ascending.ts';
import type { EntryDraft } from '../entry/chain.ts';
import type { Entry } from '../entry/entry.ts';
import { standingOf, type Standing, type StandingSettings } from './standing.ts';
import type { NeighbourhoodState } from './state-of-entries.ts';

/** Where a neighbourhood would stand if this were decided of it: what saving causes, before it is saved. */
export function stateAfter(
  { key, history }: Pick<Standing, 'key' | 'history'>,
  author: string,
  draft: EntryDraft,
  settings: StandingSettings = {},
): NeighbourhoodState {
  const { extent, merged } = draft;
  const place = { v: 1, id: 'next', author, device: '', seq: 1, prev: null } as const;
  const entry: Entry = {
    ...draft,
    ...place,
    ...(extent && { extent: extent.map(ascending) }),
    ...(merged && { merged: ascending(merged) }),
  };
  return standingOf([...history, entry], settings).get(key)?.state ?? 'open';
}
