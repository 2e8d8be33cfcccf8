import { withoutUnseen } from '../../areas/unseen-signs.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import { cellAt, checkColumn, placeOfColumn, type Table } from '../result/table.ts';

/** Signs that are all seen and have one form only. */
const ascii = /^[\x20-\x7e]*$/;

/** Different values that are offered where a filter leaves nothing. */
const offeredValues = 50;

/**
 * The rows whose cells equal the stated texts, in the order of the file; all rows without a filter.
 * Undefined, with an error, where a column is missing or no row is left.
 */
export function selectRows(
  table: Table,
  where: Readonly<Record<string, string>> | undefined,
  report: Report,
): readonly number[] | undefined {
  let rows: readonly number[] = table.rows.map((_, row) => row);
  for (const [name, wanted] of Object.entries(where ?? {})) {
    if (!checkColumn(table, name, 'table-column-missing', report)) return undefined;
    const column = placeOfColumn(table, name);
    const matches = matcher(wanted);
    const left = rows.filter((row) => matches(cellAt(table, row, column)));
    if (left.length === 0) {
      reportNoRows(table, name, column, wanted, rows, report);
      return undefined;
    }
    rows = left;
  }
  return rows;
}

/** Equal as text, with or without unseen signs, or as numbers: "2010.0" is 2010. */
function matcher(wanted: string): (cell: string) => boolean {
  const text = wanted.trim();
  const number = plainNumber(text);
  const plain = withoutUnseen(text);
  return (cell) =>
    cell === text ||
    (number !== undefined && plainNumber(cell) === number) ||
    (!ascii.test(cell) && withoutUnseen(cell) === plain);
}

function plainNumber(text: string): number | undefined {
  return /^-?\d{1,15}(?:[.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function reportNoRows(
  table: Table,
  name: string,
  column: number,
  wanted: string,
  rows: readonly number[],
  report: Report,
): void {
  const values = new Set(rows.map((row) => cellAt(table, row, column)));
  const items = [...values].slice(0, offeredValues).map((text) => excerpt(text));
  report({
    kind: 'table-where-no-rows',
    severity: 'error',
    file: table.file,
    column: name,
    found: items.slice(0, 12).join(', '),
    expected: excerpt(wanted),
    count: values.size,
    items,
  });
}
