/** Which neighbourhoods stand in a queue, and in which order: stated once, so that the same filter on the same figures gives the same queue. */

export const queueKinds = [
  'all',
  'near-misses',
  'undecidable',
  'changed',
  'least-steady',
  'largest',
  'sample',
] as const;

export type QueueKind = (typeof queueKinds)[number];

export interface QueuePart {
  readonly number: number;
  readonly of: number;
  /** Whole Länder go to one person; without it every so many-th neighbourhood does. */
  readonly by?: 'land';
}

export interface QueueFilter {
  readonly kind: QueueKind;
  /** Only those that lie in this Land, wholly or in part. */
  readonly land?: string;
  /** How many at most of `least-steady`, `largest` and `sample`; without it all in that order. */
  readonly count?: number;
  /** Decides which ones a sample draws. */
  readonly seed?: string;
  /** Of people who share the queue among themselves: this one's part, from 1, of so many. */
  readonly part?: QueuePart;
}

/** What a filter looks at. */
export interface Candidate {
  readonly key: string;
  readonly lands: readonly string[];
  /** Number of areas. */
  readonly areas: number;
  /** People, as far as known. */
  readonly population?: number;
  /** Share of its areas that stays marked under neighbouring cuts, 0 to 1. */
  readonly steadiness?: number;
  /** Near misses, and areas that cannot be decided, that share a line with it. */
  readonly touching?: { readonly nearMisses: number; readonly undecidable: number };
  /** Whether areas came or went against the round before. */
  readonly isChanged?: boolean;
}

export function hasCount(kind: QueueKind): boolean {
  return kind === 'least-steady' || kind === 'largest' || kind === 'sample';
}
