import type { TableInstructions } from '../instructions/table-instructions.ts';
import { withoutUnseen } from '../../areas/unseen-signs.ts';
import { excerpt, longestName } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import { cellAt, checkColumn, lineOf, placeOfColumn, type Table } from '../result/table.ts';

type PivotOrder = Pick<TableInstructions, 'key' | 'pivot'>;

/**
 * A table with one row per area and figure becomes one with a row per key and a column for each figure: the
 * other columns as they are in the first row of the key, then one column for each value of `pivot.column`, in the order
 * in which they appear. Where a figure comes twice for a key, the first one counts and the others are reported.
 * Undefined, with an error, where a column is missing.
 */
export function pivotTable(
  table: Table,
  rows: readonly number[],
  { key, pivot = { column: '', value: '' } }: PivotOrder,
  report: Report,
): Table | undefined {
  const isThere = (name: string) => checkColumn(table, name, 'table-column-missing', report);
  const hasKey = checkColumn(table, key, 'table-key-column-missing', report);
  if (![isThere(pivot.column), isThere(pivot.value), hasKey].every(Boolean)) return undefined;
  const [names, values] = [pivot.column, pivot.value].map((name) => placeOfColumn(table, name));
  const others = table.header.flatMap((_, at) => (at === names || at === values ? [] : [at]));
  const figures = new Map<string, number>();
  const nameAt = (row: number) =>
    excerpt(withoutUnseen(cellAt(table, row, names ?? -1)), longestName);
  for (const row of rows) {
    const name = nameAt(row);
    if (name !== '' && !figures.has(name)) figures.set(name, others.length + figures.size);
  }
  const wide = new Map<string, WideRow>();
  const repeated: number[] = [];
  for (const row of rows) {
    const text = cellAt(table, row, placeOfColumn(table, key));
    const found = wide.get(text) ?? newRow(table, row, others);
    wide.set(text, found);
    const column = figures.get(nameAt(row));
    if (column === undefined) continue;
    if (found.lines[column] !== undefined) repeated.push(row);
    else {
      found.cells[column] = cellAt(table, row, values ?? -1);
      found.lines[column] = lineOf(table, row);
    }
  }
  reportRepeated(table, key, names ?? -1, repeated, report);
  return { ...wideTable(table, others, figures, [...wide.values()]), file: table.file };
}

interface WideRow {
  readonly line: number;
  readonly cells: string[];
  /** Line of each figure, by its column. */
  readonly lines: (number | undefined)[];
}

function newRow(table: Table, row: number, others: readonly number[]): WideRow {
  const cells = others.map((column) => cellAt(table, row, column));
  return { line: lineOf(table, row), cells, lines: [] };
}

function wideTable(
  table: Table,
  others: readonly number[],
  figures: ReadonlyMap<string, number>,
  rows: readonly WideRow[],
): Omit<Table, 'file'> {
  const width = others.length + figures.size;
  return {
    header: [...others.map((column) => table.header[column] ?? ''), ...figures.keys()],
    separator: table.separator,
    rows: rows.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? '')),
    lines: rows.map(({ line }) => line),
    cellLines: rows.map(({ lines }) => lines),
  };
}

/** Lists each figure that comes again with its line, key and name. */
function reportRepeated(
  table: Table,
  key: string,
  names: number,
  rows: readonly number[],
  report: Report,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const keys = placeOfColumn(table, key);
  report({
    kind: 'table-pivot-duplicate',
    severity: 'warning',
    file: table.file,
    line: lineOf(table, first),
    count: rows.length,
    items: rows.map((row) => {
      const text = `${cellAt(table, row, keys)}, ${cellAt(table, row, names)}`;
      return `${lineOf(table, row)}: ${excerpt(text)}`;
    }),
  });
}
