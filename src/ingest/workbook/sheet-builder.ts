import { fileLimits } from '../result/limits.ts';
import { lettersOfColumn } from './column-letters.ts';
import type {
  CellKind,
  ColumnRanges,
  SheetRow,
  SheetVisibility,
  WorkbookSheet,
} from '../result/sheet.ts';

/** Errors that are named one by one. */
const namedErrors = 20;

/** Thrown where a sheet has more cells than are read; caught where the sheet is made. */
export class SheetTooLarge extends Error {}

/** Collects the cells of one sheet and counts them before memory is taken. */
export class SheetBuilder {
  readonly #left: { cells: number };
  readonly #rows: SheetRow[] = [];
  readonly #hiddenColumns: [number, number][] = [];
  readonly #errors: string[] = [];
  #errorCount = 0;
  #cellCount = 0;
  #unsaved = 0;
  #isFiltered = false;
  #isTooLarge = false;
  #row = 0;
  #isHidden = false;
  #columns: number[] = [];
  #texts: string[] = [];
  #kinds: CellKind[] = [];

  /** @param left cells that may still be read of the whole workbook */
  constructor(left: { cells: number } = { cells: fileLimits.cells }) {
    this.#left = left;
  }

  get isTooLarge(): boolean {
    return this.#isTooLarge;
  }

  beginRow(row: number, isHidden: boolean): void {
    this.#row = row;
    this.#isHidden = isHidden;
  }

  /** Blank cells are none. */
  add(column: number, text: string, kind: CellKind): void {
    if (text.trim() === '') return;
    if (this.#left.cells <= 0) throw new SheetTooLarge();
    this.#left.cells -= 1;
    this.#cellCount += 1;
    this.#columns.push(column);
    this.#texts.push(text);
    this.#kinds.push(kind);
  }

  /** What a spreadsheet puts where a formula has failed, such as "#N/A". */
  addError(column: number, text: string): void {
    this.add(column, text, 'text');
    this.#errorCount += 1;
    if (this.#errors.length >= namedErrors) return;
    this.#errors.push(`${lettersOfColumn(column)}${this.#row + 1}: ${text}`);
  }

  /** @param times how often the row stands there, one below the other */
  endRow(times = 1): void {
    const columns = this.#columns;
    if (columns.length === 0) return;
    const [texts, kinds, isHidden] = [this.#texts, this.#kinds, this.#isHidden];
    const more = (times - 1) * columns.length;
    if (more > this.#left.cells) throw new SheetTooLarge();
    this.#left.cells -= more;
    this.#cellCount += more;
    for (let at = 0; at < times; at += 1) {
      this.#rows.push(inOrder({ row: this.#row + at, isHidden, columns, texts, kinds }));
    }
    this.#columns = [];
    this.#texts = [];
    this.#kinds = [];
  }

  hideColumns(first: number, last: number): void {
    const before = this.#hiddenColumns.at(-1);
    if (before && before[1] === first - 1) before[1] = last;
    else if (this.#hiddenColumns.length < fileLimits.columns)
      this.#hiddenColumns.push([first, last]);
  }

  noteFilter(): void {
    this.#isFiltered = true;
  }

  noteUnsavedFormula(): void {
    this.#unsaved += 1;
  }

  /** The sheet is given up; what was read of it is let go. */
  giveUp(): void {
    this.#isTooLarge = true;
    this.#left.cells += this.#cellCount;
    this.#rows.length = 0;
    this.#columns = [];
    this.#texts = [];
    this.#kinds = [];
  }

  finish(name: string, visibility: SheetVisibility): WorkbookSheet {
    const hiddenColumns: ColumnRanges = this.#hiddenColumns;
    return {
      name,
      visibility,
      rows: this.#rows.some(isBelowNext) ? sortRows(this.#rows) : this.#rows,
      cellCount: this.#cellCount,
      isTooLarge: this.#isTooLarge,
      hiddenColumns,
      isFiltered: this.#isFiltered,
      errors: { count: this.#errorCount, items: this.#errors },
      unsavedFormulas: this.#unsaved,
    };
  }
}

/** Writers put cells in order; where one does not, they are put so, and of two in one place the last one counts. */
function inOrder(row: SheetRow): SheetRow {
  const { columns } = row;
  if (columns.every((column, at) => at === 0 || column > (columns[at - 1] ?? 0))) return row;
  const byColumn = new Map(columns.map((column, at) => [column, at]));
  const places = [...byColumn].toSorted(([one], [other]) => one - other).map(([, at]) => at);
  return {
    ...row,
    columns: places.map((at) => columns[at] ?? 0),
    texts: places.map((at) => row.texts[at] ?? ''),
    kinds: places.map((at) => row.kinds[at] ?? 'text'),
  };
}

function isBelowNext({ row }: SheetRow, at: number, rows: readonly SheetRow[]): boolean {
  const next = rows[at + 1];
  return next !== undefined && row >= next.row;
}

/** The same for rows; two rows with one number stay both. */
function sortRows(rows: readonly SheetRow[]): SheetRow[] {
  return rows.toSorted((one, other) => one.row - other.row);
}
