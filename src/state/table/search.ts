import { typedWords, withSlips, type TypedWord } from './search-costs.ts';
import type { FoundPlace, SearchIndex } from './search-index.ts';
import { SearchRank } from './search-rank.ts';
import { wordsOf } from './searchable.ts';

/** Finds areas by name, key and place, whatever the order of the words and the way they are written. */
export type Hit = { readonly kind: 'area'; readonly index: number } | FoundPlace;

/** All that fits, the best first. */
export interface Hits {
  readonly count: number;
  /** So many of the best. */
  readonly first: (most: number) => readonly Hit[];
}

export const noHits: Hits = Object.freeze({ count: 0, first: () => [] });

/** With fewer hits, words that were typed with slips are looked for as well. */
const fewHits = 12;

/** Entries that one step ranks. */
const stepEntries = 2000;

/** The place of an entry in the data, behind its rank. */
const roomOfEntry = 2 ** 24;

/** In steps of a few milliseconds; nothing is found for an empty text. */
export function* searchSteps(index: SearchIndex, text: string): Generator<void, Hits> {
  const texts = wordsOf(text);
  if (texts.length === 0) return noHits;
  yield* index.build();
  const typed = yield* typedWords(index, texts);
  const ranked = yield* rankedEntries(index, typed);
  if (ranked.length >= fewHits) return hitsOf(index, ranked);
  const slipped = yield* withSlips(index, typed);
  return hitsOf(index, yield* rankedEntries(index, slipped));
}

/** Ranks, each with its entry. */
function* rankedEntries(
  index: SearchIndex,
  typed: readonly TypedWord[],
): Generator<void, Float64Array> {
  const ranks = new SearchRank(index, typed);
  const found: number[] = [];
  for (let entry = index.notOffered; entry < index.entries; entry += 1) {
    const rank = ranks.rank(entry);
    if (rank !== undefined) found.push(rank * roomOfEntry + entry);
    if (entry % stepEntries === 0) yield;
  }
  yield;
  return Float64Array.from(found).sort();
}

function hitsOf({ places }: SearchIndex, ranked: Float64Array): Hits {
  const hitOf = (rank: number): Hit => {
    const entry = rank % roomOfEntry;
    return places[entry] ?? { kind: 'area', index: entry - places.length };
  };
  return {
    count: ranked.length,
    first: (most) => Array.from(ranked.subarray(0, most), hitOf),
  };
}
