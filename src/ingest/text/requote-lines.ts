import Papa from 'papaparse';

/** A first line whose first cell is quoted as a whole and holds a quoted line itself: `"ZEIT;""RAUMID"";…`. */
const opening = /^"[^"\n]*;(?:""|[^"\n]*;|[^"\n]*")/;

/**
 * Lines that were quoted a second time by a program that took the comma for the separator, and so split at
 * the decimal commas: `"2012;""0101"";1439",00;261,0` was `2012;"0101";1439,00;261,0`. Undefined unless the text
 * is certainly such a file: every line but blank ones is a row of cells parted by commas, the first of which holds
 * semicolons; the commas taken back, every line has as many cells as the first one. Line ends must be \n.
 */
export function requoteLines(text: string): string | undefined {
  if (!opening.test(text)) return undefined;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  if (errors.some(({ type }) => type === 'Quotes')) return undefined;
  const lines = data.map((cells) => cells.join(',').replace(/,+$/, ''));
  const [header = ''] = lines;
  const filled = lines.filter((line) => line !== '');
  if (data.some(([first = '']) => first !== '' && !first.includes(';'))) return undefined;
  if (lines.some((line) => line.includes('\n')) || filled.length < 2) return undefined;
  const width = cellsOf(header);
  return filled.every((line) => cellsOf(line) === width) ? lines.join('\n') : undefined;
}

function cellsOf(line: string): number {
  return Papa.parse<string[]>(line, { delimiter: ';', newline: '\n' }).data[0]?.length ?? 0;
}
