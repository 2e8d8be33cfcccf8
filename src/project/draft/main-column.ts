import type { IndicatorEntry } from '../file/schema.ts';

/** The column by which an indicator is known in its table: its own, or the numerator of a share that is formed. */
export function mainColumn({ column, numerator }: IndicatorEntry): string {
  return column ?? numerator ?? '';
}
