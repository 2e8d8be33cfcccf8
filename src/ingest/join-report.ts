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
}
