import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import type { TableRecord } from '../result/table.ts';

/** Width of the header without empty columns at its end in which no row has anything. */
export function usedWidth(header: readonly string[], records: readonly TableRecord[]): number {
  let width = header.length;
  while (width > 1 && header[width - 1]?.trim() === '') {
    const last = width - 1;
    if (records.some(({ cells }) => (cells[last] ?? '').trim() !== '')) break;
    width -= 1;
  }
  return width;
}

/**
 * Rows that can be used: a short row lacks its last cells, of a long row the surplus is not used. A single
 * cell in a wider table is a footnote. Where most rows are too long, their cells have been shifted (a decimal
 * comma in a table separated by commas), and nothing in the table can be trusted.
 */
export function checkRowWidths(
  file: string,
  width: number,
  records: readonly TableRecord[],
  separator: string,
  report: Report,
): readonly TableRecord[] | undefined {
  const isLong = ({ cells }: TableRecord) =>
    cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
  const wrong = records.filter((record) => record.cells.length < width || isLong(record));
  const [first] = wrong;
  if (!first) return records;
  const shifted = wrong.filter(isLong).length > records.length / 2;
  report({
    kind: 'table-row-width',
    severity: shifted ? 'error' : 'warning',
    file,
    line: first.line,
    found: String(first.cells.length),
    expected: String(width),
    count: wrong.length,
    items: wrong.map(({ cells, line }) => excerpt(`${line}: ${cells.join(separator)}`)),
  });
  if (shifted) return undefined;
  return width === 1 ? records : records.filter(({ cells }) => cells.length > 1);
}
