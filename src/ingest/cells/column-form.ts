import type { ColumnReading } from '../../areas/dataset.ts';
import type { DecimalSign } from './decimal-sign.ts';

/** How one column of a table is read, where the table as a whole does not tell it. */
export interface ColumnForm {
  /** What is shown, classed and written is the number in the file times this: 100 for fractions, 1000 for people in thousands. */
  readonly factor?: number;
  /** What cells without a percent sign are, in a column where others have one. */
  readonly bare?: BareCells;
  readonly decimal?: DecimalSign;
}

export type BareCells = 'fraction' | 'percent' | 'missing';

/** By the names of columns; in a long table by the names of figures. */
export type ColumnForms = Readonly<Record<string, ColumnForm>>;

/** A fraction as percent. */
export const fractionFactor = 100;

/** Digits that a number has for certain; what comes behind them is noise of binary fractions. */
const certainDigits = 15;

/**
 * A number times a factor, as on paper: for a power of ten the decimal point moves, so that 0.07 × 100 is 7, not
 * 7.000000000000001.
 */
export function scaled(value: number, factor: number): number {
  const power = Math.round(Math.log10(factor));
  if (10 ** power !== factor) return Number((value * factor).toPrecision(certainDigits));
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

export function formOf(forms: ColumnForms | undefined, column: string): ColumnForm {
  return forms && Object.hasOwn(forms, column) ? (forms[column] ?? {}) : {};
}

/** What the tables of a project state of their columns that changes what is shown, each column once. */
export function columnReadings(
  tables: readonly { readonly source: string; readonly columnForms?: ColumnForms }[],
): ColumnReading[] {
  const readings = new Map<string, ColumnReading>();
  for (const { source, columnForms = {} } of tables) {
    for (const [column, { factor = 1, bare }] of Object.entries(columnForms)) {
      if (factor === 1 && bare === undefined) continue;
      const reading = { source, column, ...(factor !== 1 && { factor }), ...(bare && { bare }) };
      readings.set(JSON.stringify([source, column]), reading);
    }
  }
  return [...readings.values()];
}
