/** A text from a file, word for word, cut where it is longer than anybody reads: names, cells, keys and quotations. */

/** Longest quotation from a file that is shown, in UTF-16 units. */
const longestExcerpt = 200;

/** Longest name that an area, a project or an indicator goes by, in UTF-16 units; those of offices are far below it. */
export const longestName = 1000;

/** What may follow the cut and still belong to the letter before it, in UTF-16 units. */
const longestLetter = 64;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text, or its beginning with "…", no longer than `longest` and never cut within what is read as one letter. */
export function excerpt(text: string, longest = longestExcerpt): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest + longestLetter);
  const end = letters.segment(head).containing(longest - 1)?.index ?? 0;
  // A letter may be stacked without end: then it is cut all the same.
  return `${text.slice(0, end > 0 ? end : longest - 1)}…`;
}
