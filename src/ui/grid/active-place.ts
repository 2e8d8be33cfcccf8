import { placeAfterKey } from '../parts/place-after-key.ts';

/** Which row and which head of a grid the keys move, and how much room its columns get. */

/**
 * The active row stays active when rows come, go or change places; one that went leaves its place to another.
 * @param found where it is now; -1 where it went
 */
export function activeAfter(found: number, active: number, count: number): number {
  return found >= 0 ? found : Math.max(0, Math.min(active, count - 1));
}

/** The head lies sideways: left and right do there what up and down do in the rows. */
const headKeys: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', 'ArrowUp'],
  ['ArrowRight', 'ArrowDown'],
  ['Home', 'Home'],
  ['End', 'End'],
]);

/** The head that a key moves to; undefined where the key means nothing there. */
export function headAfterKey(key: string, active: number, count: number): number | undefined {
  const turned = headKeys.get(key);
  return turned === undefined ? undefined : placeAfterKey(turned, active, { count, page: 1 });
}

/** Room for the columns behind those that stay in sight, as the style sheet takes it. */
export interface ColumnSizes {
  /** Least width of all of them in rem. */
  readonly rest: string;
  /** Tracks of the grid. */
  readonly tracks: string;
}

/** @param widths least widths in rem */
export function columnSizes(widths: readonly number[]): ColumnSizes {
  const rest = widths.reduce((total, width) => total + width, 0);
  return {
    rest: `${Number(rest.toFixed(4))}rem`,
    tracks: widths.map((width) => `minmax(${width}rem, 0.6fr)`).join(' '),
  };
}

/** Width of a margin on both sides of a cell, and of a digit or letter with room to spare, in rem. */
const margins = 1;
const signWidth = 0.4725;

/** Least width in rem of a column in which none of the texts may be cut. */
export function widthOfTexts(longest: number, least: number): number {
  return Math.max(least, Number((margins + longest * signWidth).toFixed(3)));
}

/** Characters of the longest text. */
export function longestOf(texts: Iterable<string>): number {
  let longest = 0;
  for (const { length } of texts) longest = Math.max(longest, length);
  return longest;
}

/** So many letters have room in one line of a column of places, and of that of names, which is wider. */
const lettersOfLine: ReadonlyMap<string, number> = new Map([
  ['place', 12],
  ['land', 12],
  ['municipality', 12],
  ['name', 15],
]);

/** Whether a name takes two lines of its cell; `kind` is that of its column. */
export function isLongName(kind: string, text: string): boolean {
  return text.length > (lettersOfLine.get(kind) ?? Number.POSITIVE_INFINITY);
}

/** Margins of a head, a letter of its words, and what m, w and capitals need more, in rem; longer words than these are broken. */
const headMargins = 0.625;
const letterWidth = 0.37;
const wideLetter = 0.29;
const capital = 0.12;
const longestWord = 24;

/** Least width in rem of a column whose head breaks none of its words. */
export function widthOfWords(label: string): number {
  const widths = label.split(/[\s-]+/).map((word) => {
    const letters = word.slice(0, longestWord);
    const wide = letters.replace(/[^mw]/gi, '').length * wideLetter;
    return letters.length * letterWidth + wide + letters.replace(/\P{Lu}/gu, '').length * capital;
  });
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return Number((headMargins + widest).toFixed(3));
}
