import { isKnown, setFigure, type Column } from '../../areas/column.ts';
import { known, missing } from '../../areas/figure.ts';
import { fractionFactor, scaled, type BareCells } from './column-form.ts';
import { reportCells, type Range } from './report-cells.ts';
import type { Report } from '../result/report.ts';
import type { Table } from '../result/table.ts';

/** A fraction of a whole is not more than this. */
const mostOfFraction = 1;

/** The figures of a column of which some cells have a percent sign. */
interface MixedColumn {
  readonly figures: Column;
  readonly rowOfArea: Int32Array;
  /** Whether the cell of a row has a percent sign. */
  readonly isPercent: (row: number) => boolean;
}

/**
 * Cells without a percent sign beside cells with one are, in place, what the project states: fractions, percents or
 * missing. Where it states nothing, those above 1 can only be percents, and the others are missing: 0.5 % is never
 * shown where 52 % was meant. Zero is zero either way.
 */
export function settleBareCells(
  table: Table,
  column: number,
  { figures, rowOfArea, isPercent }: MixedColumn,
  bare: BareCells | undefined,
  report: Report,
  range?: Range,
): void {
  const leftOut: number[] = [];
  const kept: number[] = [];
  const outside: number[] = [];
  rowOfArea.forEach((row, index) => {
    const value = figures.values[index] as number;
    if (row < 0 || !isKnown(figures, index) || value === 0 || isPercent(row)) return;
    const isSmall = Math.abs(value) <= mostOfFraction;
    if (bare === 'fraction') {
      const percent = scaled(value, fractionFactor);
      const isOutside = range !== undefined && (percent < range.from || percent > range.to);
      setFigure(figures, index, isOutside ? missing : known(percent));
      if (isOutside) outside.push(row);
    } else if (bare === 'missing' || (bare === undefined && isSmall)) {
      setFigure(figures, index, missing);
      leftOut.push(row);
    } else if (bare === undefined) kept.push(row);
  });
  const kind = 'scale-percent-mixed';
  reportCells(table, column, leftOut, { kind, severity: 'warning' }, report);
  reportCells(table, column, kept, { kind, severity: 'hint' }, report);
  if (range) {
    reportCells(table, column, outside, { kind: range.kind, severity: 'warning' }, report, range);
  }
}
