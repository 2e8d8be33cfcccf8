/** A key that stands in rows of other years only, and which these are: "2012–2018". */
export interface KeyOfOtherYears {
  readonly key: string;
  readonly years: string;
}

/** How one table's rows met the areas; every row and every area is accounted for. */
export interface JoinReport {
  readonly table: string;
  /** The round the table was read for; empty where the project names none. */
  readonly round: string;
  /** Areas that found their row. */
  readonly matched: number;
  readonly areasWithoutRow: readonly string[];
  readonly rowsWithoutArea: readonly string[];
  readonly duplicateKeys: readonly string[];
  /** Rows whose key cell is empty. */
  readonly emptyKeys: number;
  /** Keys that met their area only after leading zeros were put back. */
  readonly paddedKeys: readonly string[];
  /** Keys that met their area only in the stated form of comparison (`keyForm`). */
  readonly normalisedKeys?: readonly string[];
  /** Keys that met their area by the matching list of the project. */
  readonly listedKeys?: readonly string[];
  /** Of the rows without an area, keys that this table has in other years only, with these: no typing errors. */
  readonly keysOfOtherYears?: readonly KeyOfOtherYears[];
  /** What the table calls rows without an area, by their keys, where it has a column with names. */
  readonly rowNames?: Readonly<Record<string, string>>;
  /** The same for areas without a row. */
  readonly areasOfOtherYears?: readonly KeyOfOtherYears[];
  /** Keys of rows that the project leaves out, one entry per row. */
  readonly leftOutKeys?: readonly string[];
  /** Where areas were merged: how many areas of the geometry file have figures from this table, of how many. */
  readonly polygons?: { readonly covered: number; readonly total: number };
}
