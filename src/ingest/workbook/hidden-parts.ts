import { excerpt } from '../../areas/excerpt.ts';
import { lettersOfColumn } from './column-letters.ts';
import {
  isHiddenColumn,
  type ColumnRanges,
  type HiddenParts,
  type SheetRow,
  type WorkbookSheet,
} from '../result/sheet.ts';

/** What a sheet has that a person who opens it does not see: its numbers, and the first of them. */
export interface HiddenFound {
  readonly rows: number;
  /** Numbers of rows as the program shows them, from 1. */
  readonly firstRows: readonly string[];
  /** True where a filter hides rows. */
  readonly isFiltered: boolean;
  /** "C (Arbeitslose in %)": letters and first text of each column. */
  readonly columns: readonly string[];
}

/** Rows that are named one by one. */
const namedRows = 50;

/** Rows and columns with something in them. */
export function hiddenParts({ rows, hiddenColumns, isFiltered }: WorkbookSheet): HiddenFound {
  const hidden = rows.filter(({ isHidden }) => isHidden);
  const names =
    hiddenColumns.length > 0 ? firstTexts(rows, hiddenColumns) : new Map<number, string>();
  const inOrder = [...names].toSorted(([one], [other]) => one - other);
  return {
    rows: hidden.length,
    firstRows: hidden.slice(0, namedRows).map(({ row }) => String(row + 1)),
    isFiltered: isFiltered && hidden.length > 0,
    columns: inOrder.map(([column, text]) => `${lettersOfColumn(column)} (${excerpt(text)})`),
  };
}

/** The first text of each hidden column, which is mostly its name. */
function firstTexts(rows: readonly SheetRow[], hidden: ColumnRanges): Map<number, string> {
  const names = new Map<number, string>();
  for (const { columns, texts } of rows) {
    columns.forEach((column, at) => {
      if (names.has(column) || !isHiddenColumn(hidden, column)) return;
      names.set(column, (texts[at] ?? '').trim());
    });
  }
  return names;
}

/** Whether hidden rows, or columns, are read all the same. */
export function reads(hidden: HiddenParts | undefined, part: 'rows' | 'columns'): boolean {
  return hidden === 'all' || hidden === part;
}
