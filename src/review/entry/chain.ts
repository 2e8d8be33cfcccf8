/** The chain of one author on one device: every entry names the one before it. Source: docs/review-log.md#chain. */
import * as v from 'valibot';
import { ascending } from './ascending.ts';
import { idOf } from './canonical.ts';
import { entrySchema, type Entry } from './entry.ts';

/** An end of a chain: how many entries lead to it, and the id of the last. A forked chain has several ends. */
export interface Chain {
  readonly author: string;
  readonly device: string;
  readonly count: number;
  /** Null where there is no entry yet. */
  readonly head: string | null;
}

/** What a person decided, before it has its place in the chain. */
export type EntryDraft = Omit<Entry, 'v' | 'id' | 'author' | 'device' | 'seq' | 'prev'>;

/** A chain without entries; the name as entries have it. */
export function newChain(author: string, device: string): Chain {
  return { author: wellFormed(author).normalize('NFC').trim(), device, count: 0, head: null };
}

/**
 * The next entry of the chain, with number, link and id. Lists of keys are put in their order; half surrogate pairs, which
 * no file can hold, become U+FFFD.
 * @throws where the draft is no entry: what a person may type is bounded by the form (`longestTexts`)
 */
export function entryOf(draft: EntryDraft, { author, device, count, head }: Chain): Entry {
  const { extent, merged, ...others } = wellFormed(draft);
  const parts = {
    ...others,
    v: 1 as const,
    author,
    device,
    seq: count + 1,
    prev: head,
    members: ascending(draft.members),
    ...(extent && { extent: extent.map(ascending) }),
    ...(merged && { merged: ascending(merged) }),
    sees: ascending(draft.sees),
  };
  return v.parse(entrySchema, { ...parts, id: idOf(parts) });
}

/** The same with whole letters only, in every text and key. */
function wellFormed<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll(/\p{Cs}/gu, '\uFFFD') as Value;
  if (Array.isArray(value)) return value.map(wellFormed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [wellFormed(key), wellFormed(part)]),
  ) as Value;
}
