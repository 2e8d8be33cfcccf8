import type { Dialect } from './dialects.ts';

/** A value of a row as the results are read; whole numbers of any width are numbers. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** A database that runs the steps. */
export interface Engine {
  readonly dialect: Dialect;
  /** Runs one or several statements. */
  readonly run: (text: string) => Promise<void>;
  readonly rows: (query: string) => Promise<Row[]>;
  /** Fills an empty table from a CSV file (comma, header, UTF-8, empty cell = NULL). */
  readonly load: (table: string, file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
