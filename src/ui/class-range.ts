import type { ClassEntry, Classification } from '../analysis/classification.ts';

interface RangeWords {
  readonly upTo: (value: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly above: (value: string) => string;
  readonly exactly: (value: string) => string;
  readonly empty: string;
}

/** A class's range in words that cannot overlap: "bis", "über … bis", "über". */
export function classRange(
  entry: ClassEntry,
  { breaks, entries }: Pick<Classification, 'breaks' | 'entries'>,
  words: RangeWords,
  format: (value: number) => string,
): string {
  if (entry.areas === 0 || entry.from === null || entry.to === null) return words.empty;
  const below = breaks[entry.class - 2];
  const last = entry.class === entries.length;
  const to = format(entry.to);
  if (below === undefined) return entry.from === entry.to ? words.exactly(to) : words.upTo(to);
  return last ? words.above(format(below)) : words.between(format(below), to);
}
