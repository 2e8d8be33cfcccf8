import type { Cell } from '../../export/csv-text.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { StudyColumn } from './study-column.ts';

/** In which order the rows of a study stand, and which of them are drawn at once. */
export interface StudyOrder {
  /** Place of the column. */
  readonly column: number;
  readonly descending: boolean;
}

type Columns = readonly StudyColumn<unknown>[];

/** Rows that are drawn at once. */
export const pageRows = 100;

/** Rows by one of their columns; what is absent stands last whatever the order, equal rows stay as they came. */
export function sortedRows(
  rows: readonly unknown[],
  columns: Columns,
  order: StudyOrder | undefined,
  language: Language,
): readonly unknown[] {
  const column = order && columns[order.column];
  if (!order || !column) return rows;
  const direction = order.descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [column.value(one), column.value(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
    return direction * String(a).localeCompare(String(b), language, { numeric: true });
  });
}

/** The same column again turns the order round; numbers begin with the largest, texts and ranks with the smallest. */
export function nextOrder(
  columns: Columns,
  column: number,
  before: StudyOrder | undefined,
): StudyOrder {
  const { isNumber = false, isRank = false } = columns[column] ?? {};
  const isSame = before?.column === column;
  return { column, descending: isSame ? !before.descending : isNumber && !isRank };
}

/** An order as it stands in a link: the place of its column from 1, with a minus where the largest come first. */
export function orderToText({ column, descending }: StudyOrder): string {
  return `${descending ? '-' : ''}${column + 1}`;
}

/** Undefined where the link names none that this table has. */
export function orderFromText(
  text: string | undefined,
  columns: readonly unknown[],
): StudyOrder | undefined {
  const [, minus = '', number] = /^(-?)([1-9]\d?)$/.exec(text ?? '') ?? [];
  const column = Number(number) - 1;
  return column < columns.length ? { column, descending: minus !== '' } : undefined;
}

/** A page of the rows: which are drawn, as which of all they count from 1, and whether others come before and after. */
export interface StudyPage {
  readonly rows: readonly unknown[];
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function pageOf(rows: readonly unknown[], page: number): StudyPage {
  const start = page * pageRows;
  const drawn = rows.slice(start, start + pageRows);
  return {
    rows: drawn,
    from: start + 1,
    to: start + drawn.length,
    isFirst: page === 0,
    isLast: page >= Math.ceil(rows.length / pageRows) - 1,
  };
}

/** A table as it goes into a file or onto the clipboard: its heads, and a line per row; null is absent. */
export function cellsOfRows(columns: Columns, rows: readonly unknown[]): Cell[][] {
  return [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ value }) => value(row) ?? null)),
  ];
}
