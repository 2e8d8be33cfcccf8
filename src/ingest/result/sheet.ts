/** A sheet as its reader found it: only rows and cells with something in them, so that a stray cell far away costs nothing. */

/** `number` and `percent` have a point before their decimals; a sheet as a table has the sign its reader wants. */
export type CellKind = 'text' | 'number' | 'percent';

export interface SheetRow {
  /** From 0. */
  readonly row: number;
  readonly isHidden: boolean;
  /** Per cell, in ascending order of the columns, from 0. */
  readonly columns: readonly number[];
  readonly texts: readonly string[];
  readonly kinds: readonly CellKind[];
}

/** `very-hidden`: the program does not even offer to show it. */
export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

export interface WorkbookSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rows: readonly SheetRow[];
  readonly cellCount: number;
  /** True where there was more than is read; there are no rows then. */
  readonly isTooLarge: boolean;
  readonly hiddenColumns: ColumnRanges;
  /** True where rows are hidden by a filter. */
  readonly isFiltered: boolean;
  /** Errors that formulas gave, such as "#N/A", with their places: "B7: #N/A"; the first of them. */
  readonly errors: { readonly count: number; readonly items: readonly string[] };
  /** Formulas whose result was not saved. */
  readonly unsavedFormulas: number;
}

/** Columns from 0, both ends included. */
export type ColumnRanges = readonly (readonly [first: number, last: number])[];

/** Which hidden parts of a sheet are read all the same. */
export type HiddenParts = 'rows' | 'columns' | 'all';

export function isHiddenColumn(ranges: ColumnRanges, column: number): boolean {
  return ranges.some(([first, last]) => column >= first && column <= last);
}
