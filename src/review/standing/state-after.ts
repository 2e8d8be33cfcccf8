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
  const entry: Entry = {
    ...draft,
    ...(extent && { extent: extent.map(ascending) }),
    ...(merged && { merged: ascending(merged) }),
    ...{ v: 1, id: 'next', author, device: '', seq: 1, prev: null },
  };
  return standingOf([...history, entry], settings).get(key)?.state ?? 'open';
}
