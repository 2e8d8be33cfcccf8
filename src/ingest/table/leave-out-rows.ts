import type { TableInstructions } from '../instructions/table-instructions.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import { cellAt, lineOf, placeOfColumn, type Table } from '../result/table.ts';

/** The rows that stay, and the keys of those that the project leaves out, one per row. */
export interface RowsLeft {
  readonly rows: readonly number[];
  readonly leftOut: readonly string[];
}

/**
 * Leaves out the rows that the project lists: every row with a listed key, and the rows in the listed lines. Each
 * is reported, and so is an entry that no row fits.
 */
export function leaveOutRows(
  table: Table,
  rows: readonly number[],
  { key, leaveOut = [] }: Pick<TableInstructions, 'key' | 'leaveOut'>,
  report: Report,
): RowsLeft {
  if (leaveOut.length === 0) return { rows, leftOut: [] };
  const column = placeOfColumn(table, key);
  const wanted = new Set(
    leaveOut.map((entry) => (typeof entry === 'string' ? entry.trim() : entry)),
  );
  const fitted = new Set<string | number>();
  const out: number[] = [];
  const left = rows.filter((row) => {
    const fits = [cellAt(table, row, column), lineOf(table, row)].filter((one) => wanted.has(one));
    for (const one of fits) fitted.add(one);
    if (fits.length > 0) out.push(row);
    return fits.length === 0;
  });
  const about = { file: table.file, column: key };
  const items = out.map((row) => `${lineOf(table, row)}: ${excerpt(cellAt(table, row, column))}`);
  if (items.length > 0) {
    report({ ...about, kind: 'table-rows-left-out', severity: 'hint', count: items.length, items });
  }
  const unused = [...wanted].filter((entry) => !fitted.has(entry)).map(String);
  if (unused.length > 0) {
    const entry = { expected: 'leaveOut', count: unused.length, items: unused } as const;
    report({ ...about, kind: 'table-list-unused', severity: 'hint', ...entry });
  }
  return { rows: left, leftOut: out.map((row) => cellAt(table, row, column)) };
}
