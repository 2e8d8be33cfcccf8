import type { Cases, FileNote, InRound, Severity } from './shape.ts';

/** Cells of a column; `items`: line, or key where rows have no lines, and text of each; `found`: the first text. */
type Cells<Of extends Severity> = FileNote<Of> &
  InRound &
  Cases & { readonly line?: number; readonly column: string; readonly found: string };

/** The same of a range of values that a cell lies outside of (`expected`). */
type CellsInRange<Of extends Severity> = Cells<Of> & { readonly expected?: string };

/** What is noticed of the cells of a table: how numbers are written, and on which scale. */
export interface CellDiagnostics {
  /** No number and no sign that is known; counts as missing. */
  'cell-unreadable': Cells<'warning'>;
  /** Figures in brackets or with a footnote. */
  'cell-limited': Cells<'hint'>;
  /** "unter 10" and the like; counts as withheld. */
  'cell-censored': Cells<'hint'>;
  /** A number in the place of "nothing known", such as −999. */
  'cell-sentinel': Cells<'warning'>;
  /** "ca. 300" is read as 300. */
  'cell-approximate': Cells<'hint'>;
  /** "0,98-" is read as −0.98. */
  'cell-minus-behind': Cells<'hint'>;
  /** A cell with signs that are not seen, or kept as text, is read as its number. */
  'cell-quoted': Cells<'hint'>;
  /**
   * Cells without a percent sign beside cells with one: a warning where they could be fractions and count as missing,
   * a hint where they can only be percents.
   */
  'scale-percent-mixed': Cells<'warning' | 'hint'>;
  /** Thousands signs of a column that are like the decimal signs of others, or that nothing decides. */
  'scale-thousands': Cells<'hint'>;
  /** A share that is nowhere above 1 (`found`: the largest value), so that it may be a fraction. */
  'scale-fractions': FileNote<'hint'> &
    InRound & { readonly column: string; readonly found: string };
  /** Shares that are none. */
  'share-out-of-range': CellsInRange<'warning'>;
  /** Fewer people than nobody, or more than there are; a hint where it is exactly nobody. */
  'population-not-positive': CellsInRange<'warning' | 'hint'>;
  /** Parts of people in a column that otherwise counts them whole, such as "2.310" read as 2.31. */
  'population-parted': Cells<'warning'>;
  /** A column that does not tell whether point or comma parts the decimals. */
  'table-decimal-ambiguous': Cells<'hint'>;
  /** A column in which both part decimals. */
  'table-decimal-conflict': Cells<'warning'>;
}
