import type { Diagnostic } from '../../areas/diagnostic.ts';

/** Takes note of something found while reading; the reader itself goes on or gives up. */
export type Report = (diagnostic: Diagnostic) => void;

/** Longest quotation from a file in a diagnostic, in UTF-16 units. */
const longestExcerpt = 200;

/** A text from a file, word for word, cut to 200 characters. */
export function excerpt(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt - 1)}…` : text;
}
