import type { Column } from '../../areas/column.ts';
import { placeOfName } from '../../areas/same-name.ts';
import { nearestFirst } from './nearest-names.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from './report.ts';

/** A table as text: nothing in it has been read as a number yet. */
export interface Table {
  readonly file: string;
  /** Column names, trimmed and all different. */
  readonly header: readonly string[];
  readonly separator: string;
  /** Cells as they stand in the file; a short row has fewer, and what is beyond the header is no cell. */
  readonly rows: readonly (readonly string[])[];
  /** The line each row starts in, counted from 1 as an editor shows it. */
  readonly lines: readonly number[];
  /** Lines of single cells, by row and column, where they do not stand in the line of their row. */
  readonly cellLines?: readonly (readonly (number | undefined)[])[];
  /**
   * Where the file has types: its figures by column name, one per row. Cells then hold only the texts by which rows are
   * chosen and joined.
   */
  readonly figures?: ReadonlyMap<string, Column>;
  /** Where rows have no lines that a reader could look up: the key of a row, by which it is named instead. */
  readonly keyOf?: (row: number) => string;
}

/** A row as it stands in the file, with the line it starts in. */
export interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Names offered in a sentence; all of them are in `items`. */
const offeredNames = 12;

/** Cell of a row, trimmed; empty where the row is too short. */
export function cellAt(table: Table, row: number, column: number): string {
  return table.rows[row]?.[column]?.trim() ?? '';
}

/** Line of a row, or of a cell where its column is given. */
export function lineOf(table: Table, row: number, column = -1): number {
  return table.cellLines?.[row]?.[column] ?? table.lines[row] ?? 0;
}

/**
 * Place of a column by its name; -1 where there is none. Unseen signs and the Unicode form make no difference, unless
 * they alone tell two columns apart.
 */
export function placeOfColumn(table: Pick<Table, 'header'>, name: string): number {
  return placeOfName(table.header, name.trim());
}

/** True where the column is there; otherwise an error names the columns there are. */
export function checkColumn(
  table: Pick<Table, 'file' | 'header'>,
  name: string,
  kind: 'table-key-column-missing' | 'table-column-missing',
  report: Report,
): boolean {
  if (placeOfColumn(table, name) >= 0) return true;
  const choice = offer(name, table.header);
  report({ kind, severity: 'error', file: table.file, column: name, ...choice });
  return false;
}

/** What there is to choose from: the nearest name first. */
export function offer(
  name: string,
  names: readonly string[],
): { expected: string; items: string[] } {
  const nearest = nearestFirst(name, names);
  const rest = nearest.length > offeredNames ? ', …' : '';
  return {
    expected:
      nearest
        .slice(0, offeredNames)
        .map((text) => excerpt(text))
        .join(', ') + rest,
    items: nearest,
  };
}
