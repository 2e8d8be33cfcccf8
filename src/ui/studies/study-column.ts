/** A column of a study: what stands in a file, and what stands on the screen. */
export interface StudyColumn<Row> {
  readonly label: string;
  /** Undefined is absent: it never ranks and stands last whatever the order. */
  readonly value: (row: Row) => string | number | undefined;
  /** On the screen; where absent, the value itself. */
  readonly text?: (row: Row) => string;
  readonly isNumber?: boolean;
  /** Whether small numbers are what is looked for first, as with ranks. */
  readonly isRank?: boolean;
  /** Makes the text a button. */
  readonly press?: (row: Row) => void;
  /** What the button does, in words. */
  readonly hint?: string;
}

/** What a cell shows: the text of its column, else its value, else the word for none. */
export function cellText<Row>(column: StudyColumn<Row>, row: Row, noValue: string): string {
  return column.text?.(row) ?? String(column.value(row) ?? noValue);
}
