import type { EntryOutcome } from '../../review/entry/entry.ts';

/**
 * Many equal decisions within a moment: a question to oneself, whether a key was held too fast. It is worked out of this visit
 * alone; nothing of it is kept, and nobody else is told.
 */

/** A decision of this visit. */
export interface Stroke {
  readonly key: string;
  readonly outcome: EntryOutcome;
  /** Milliseconds, of the clock that never goes back. */
  readonly at: number;
}

export interface QuickRun {
  readonly decisions: number;
  readonly seconds: number;
  /** The neighbourhood that was the first of them. */
  readonly first: string;
}

/** So many equal decisions … */
const runLength = 8;

/** … within so many milliseconds are worth asking about. */
const runTime = 10_000;

/** The last ones with a further one; older ones are forgotten. */
export function withStroke(strokes: readonly Stroke[], stroke: Stroke): readonly Stroke[] {
  return [...strokes, stroke].slice(-runLength);
}

/** @param strokes the last decisions, in their order */
export function quickRun(strokes: readonly Stroke[]): QuickRun | undefined {
  const [first] = strokes;
  const last = strokes.at(-1);
  if (!first || !last || strokes.length < runLength) return undefined;
  const isOne = strokes.every(({ outcome }) => outcome === last.outcome);
  if (!isOne || last.at - first.at > runTime) return undefined;
  return { decisions: runLength, seconds: runTime / 1000, first: first.key };
}
