import Papa from 'papaparse';

export type Separator = ';' | ',' | '\t' | '|';

/** In the order in which German offices use them, which decides a tie. */
const separators: readonly Separator[] = [';', ',', '\t', '|'];

/** Lines and characters that are looked at. */
const sampleRows = 50;
const sampleLength = 65_536;

/**
 * The separator of a table whose header is the first line: the one by which most rows have as many cells
 * as the header; where several do, the one with most cells. A table of one column has no separator, and
 * `;` does no harm. Line ends must be \n.
 */
export function detectSeparator(text: string): Separator {
  const sample = text.slice(0, sampleLength);
  let best: { separator: Separator; fit: number; cells: number } | undefined;
  for (const separator of separators) {
    const { fit, cells } = howWellItFits(sample, separator);
    if (cells < 2) continue;
    if (!best || fit > best.fit || (fit === best.fit && cells > best.cells)) {
      best = { separator, fit, cells };
    }
  }
  return best?.separator ?? ';';
}

/** Rows with as many cells as the first one; where the first is a title, as the most frequent number. */
function howWellItFits(sample: string, delimiter: Separator): { fit: number; cells: number } {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: sampleRows });
  const widths = data.filter((row) => row.length > 1 || row[0]?.trim()).map((row) => row.length);
  const first = widths[0] ?? 0;
  if (first > 1) return { fit: widths.filter((width) => width === first).length, cells: first };
  const [cells, count] = mostFrequent(widths.filter((width) => width > 1));
  // Less than one row that agrees with a header, but more than nothing.
  return { fit: (count * cells) / (1 + count * cells), cells };
}

function mostFrequent(numbers: readonly number[]): [value: number, count: number] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
}
