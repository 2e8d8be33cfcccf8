import type { ClassEntry, Classification } from '../../analysis/classes/classification.ts';

interface RangeWords {
  readonly upTo: (value: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly above: (value: string) => string;
  readonly spans: (from: string, to: string) => string;
  readonly exactly: (value: string) => string;
  readonly empty: string;
}

/**
 * A class's range in words that cannot overlap: "bis", "über … bis", "über". Where classes
 * are made inside municipalities, each has its own range: "von … bis" spans them all.
 */
export function classRange(
  entry: ClassEntry,
  { breaks, entries, groups }: Pick<Classification, 'breaks' | 'entries' | 'groups'>,
  words: RangeWords,
  format: (value: number) => string,
): string {
  if (entry.areas === 0 || entry.from === null || entry.to === null) return words.empty;
  if (groups) return words.spans(format(entry.from), format(entry.to));
  const below = breaks[entry.class - 2];
  const last = entry.class === entries.length;
  const to = format(entry.to);
  if (below === undefined) return entry.from === entry.to ? words.exactly(to) : words.upTo(to);
  return last ? words.above(format(below)) : words.between(format(below), to);
}

/** The range of a class in one place that has breaks of its own. */
export function placeRange(
  number: number,
  breaks: readonly number[],
  words: RangeWords,
  format: (value: number) => string,
): string {
  if (number > breaks.length + 1) return words.empty;
  const [below, own] = [breaks[number - 2], breaks[number - 1]];
  if (below === undefined) return own === undefined ? words.empty : words.upTo(format(own));
  return own === undefined ? words.above(format(below)) : words.between(format(below), format(own));
}
