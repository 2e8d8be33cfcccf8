import type { DiagnosticOf } from '../../areas/diagnostic.ts';
import type { CellDiagnostics } from '../../areas/diagnostics/cells.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import { cellAt, lineOf, type Table } from '../result/table.ts';

type CellKind = Exclude<keyof CellDiagnostics, 'scale-fractions'>;

/** What is said about cells that are not simply a number or a sign: why each is listed. */
export type CellEntry = {
  [Kind in CellKind]: Pick<DiagnosticOf<Kind>, 'kind' | 'severity'>;
}[CellKind];

/** Values a column may have; a value outside becomes missing and is listed. */
export interface Range {
  readonly kind: 'share-out-of-range' | 'population-not-positive';
  readonly from: number;
  readonly to: number;
}

/** One entry for all cells of a column about which the same is to be said, with line (or key) and text of each. */
export function reportCells(
  table: Table,
  column: number,
  rows: readonly number[],
  entry: CellEntry,
  report: Report,
  range?: Range,
): void {
  const sorted = [...rows].sort((one, other) => one - other);
  const [first] = sorted;
  if (first === undefined) return;
  report({
    ...entry,
    file: table.file,
    ...(table.keyOf ? {} : { line: lineOf(table, first, column) }),
    column: table.header[column] ?? '',
    found: excerpt(writtenAt(table, first, column)),
    ...(range?.kind === entry.kind && { expected: `${range.from} – ${range.to}` }),
    count: sorted.length,
    items: sorted.map(
      (row) =>
        `${table.keyOf?.(row) ?? lineOf(table, row, column)}: ${excerpt(writtenAt(table, row, column))}`,
    ),
  });
}

/** A cell as it stands in the file, or the number of a file that has types. */
function writtenAt(table: Table, row: number, column: number): string {
  const typed = table.figures?.get(table.header[column] ?? '');
  return typed ? String(typed.values[row]) : cellAt(table, row, column);
}
