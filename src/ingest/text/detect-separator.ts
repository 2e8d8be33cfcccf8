import Papa from 'papaparse';
import { withoutBlanksBeforeQuotes } from './quote-blanks.ts';

export type Separator = ';' | ',' | '\t' | '|';

/** In the order in which German offices use them, which decides a tie. */
const separators: readonly Separator[] = [';', ',', '\t', '|'];

/** Lines and characters that are looked at. */
const sampleRows = 50;
const sampleLength = 65_536;

/** How a text falls into cells with one separator. */
interface Fit {
  readonly separator: Separator;
  /** Rows that agree with the header. */
  readonly fit: number;
  /** Cells of such a row. */
  readonly cells: number;
  /** Rows looked at. */
  readonly rows: number;
  /** True where the first row is a single text, as a title is. */
  readonly isTitled: boolean;
}

/**
 * The separator of a table whose header is the first line: the one by which most rows have as many cells
 * as the header; where several do, the one with most cells. Where that leaves rows over, a separator by which only
 * a title stands out and the rows are wider comes first. A table of one column has no separator, and `;` does no
 * harm. Line ends must be \n.
 */
export function detectSeparator(text: string): Separator {
  const sample = text.slice(0, sampleLength);
  const fits = separators
    .map((separator) => howWellItFits(sample, separator))
    .filter(({ cells }) => cells > 1);
  const best = fits.reduce<Fit | undefined>((one, other) => {
    if (!one || rank(other) > rank(one)) return other;
    return rank(other) === rank(one) && other.cells > one.cells ? other : one;
  }, undefined);
  if (!best || best.isTitled || best.fit === best.rows) return best?.separator ?? ';';
  const under = fits.find(
    (one) => one.isTitled && one.cells > best.cells && one.fit >= best.fit - 1,
  );
  return (under ?? best).separator;
}

/** Below a title less than one row that agrees with a header, but more than nothing. */
function rank({ fit, cells, isTitled }: Fit): number {
  return isTitled ? (fit * cells) / (1 + fit * cells) : fit;
}

/** Rows with as many cells as the first one; where the first is a title, as the most frequent number. */
function howWellItFits(sample: string, delimiter: Separator): Fit {
  const text = withoutBlanksBeforeQuotes(sample, delimiter);
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: sampleRows });
  const widths = data.filter((row) => row.length > 1 || row[0]?.trim()).map((row) => row.length);
  const first = widths[0] ?? 0;
  const rows = widths.length;
  if (first > 1) {
    const fit = widths.filter((width) => width === first).length;
    return { separator: delimiter, fit, cells: first, rows, isTitled: false };
  }
  const [cells, fit] = mostFrequent(widths.filter((width) => width > 1));
  return { separator: delimiter, fit, cells, rows, isTitled: true };
}

function mostFrequent(numbers: readonly number[]): [value: number, count: number] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
}
