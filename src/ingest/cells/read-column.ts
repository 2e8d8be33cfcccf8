import { emptyColumn, isKnown, setFigure, stateCode, type Column } from '../../areas/column.ts';
import { known, missing, type Figure } from '../../areas/figure.ts';
import { formOf, scaled, type ColumnForms } from './column-form.ts';
import type { DecimalSign } from './decimal-sign.ts';
import { settleBareCells } from './bare-cells.ts';
import { readFigureCell, type CellNote } from './read-cell.ts';
import { readPlainNumber } from './read-number.ts';
import { reportCells, type CellEntry, type Range } from './report-cells.ts';
import type { Report } from '../result/report.ts';
import type { Signs } from './signs.ts';
import { cellAt, type Table } from '../result/table.ts';

/** How the cells of a table are to be read. */
export interface CellRules {
  readonly signs: Signs;
  /** Decimal sign of a column, by its place. */
  readonly decimalOf: (column: number) => DecimalSign | 'each';
  readonly forms?: ColumnForms | undefined;
}

/** Figures that stay as they are written are a hint; those that became missing are a warning. */
const entryOfNote: Readonly<Record<CellNote, CellEntry>> = {
  unreadable: { kind: 'cell-unreadable', severity: 'warning' },
  limited: { kind: 'cell-limited', severity: 'hint' },
  censored: { kind: 'cell-censored', severity: 'hint' },
  sentinel: { kind: 'cell-sentinel', severity: 'warning' },
  approximate: { kind: 'cell-approximate', severity: 'hint' },
  'minus-behind': { kind: 'cell-minus-behind', severity: 'hint' },
  cleaned: { kind: 'cell-quoted', severity: 'hint' },
};

/** One figure per area from one column of a table; one diagnostic for each kind of remarkable cell. */
export function readColumn(
  table: Table,
  column: number,
  rowOfArea: Int32Array,
  rules: CellRules,
  report: Report,
  range?: Range,
): Column {
  const name = table.header[column] ?? '';
  const { factor = 1, bare } = formOf(rules.forms, name);
  const typed = table.figures?.get(name);
  if (typed) return placeFigures(table, column, typed, rowOfArea, factor, report, range);
  const decimal = rules.decimalOf(column);
  const figures = emptyColumn(rowOfArea.length);
  const rowsByEntry = new Map<CellEntry, number[]>();
  const outside = range && outsideEntry(range);
  const isPlain = decimal !== 'each' && rules.signs.byNumber.size === 0 && factor === 1;
  let percents = 0;
  rowOfArea.forEach((row, index) => {
    if (row < 0) return;
    const plain = isPlain ? readPlainNumber(table.rows[row]?.[column] ?? '', decimal) : Number.NaN;
    if (isInside(plain, range)) {
      figures.values[index] = plain;
      figures.states[index] = stateCode.known;
      return;
    }
    const reading = readFigureCell(cellAt(table, row, column), decimal, rules.signs);
    if (reading.percent) percents += 1;
    const figure = timesFactor(reading, factor);
    const isOutside = range !== undefined && isOutsideRange(figure, range);
    setFigure(figures, index, isOutside ? missing : figure);
    const entry = isOutside ? outside : reading.note && entryOfNote[reading.note];
    if (entry) listRow(rowsByEntry, entry, row);
  });
  if (percents > 0) {
    const isPercent = (row: number) =>
      readFigureCell(cellAt(table, row, column), decimal, rules.signs).percent === true;
    settleBareCells(table, column, { figures, rowOfArea, isPercent }, bare, report, range);
  }
  for (const [entry, rows] of rowsByEntry) {
    reportCells(table, column, rows, entry, report, range);
  }
  return figures;
}

function timesFactor(figure: Figure, factor: number): Figure {
  if (figure.state !== 'known' || factor === 1) return figure;
  return known(scaled(figure.value, factor));
}

/** A value that is outside the range becomes missing. */
function outsideEntry({ kind }: Range): CellEntry {
  return { kind, severity: 'warning' };
}

function listRow(rowsByEntry: Map<CellEntry, number[]>, entry: CellEntry, row: number): void {
  const listed = rowsByEntry.get(entry);
  if (listed) listed.push(row);
  else rowsByEntry.set(entry, [row]);
}

/** The same from a column of numbers: every value as it is, outside the range missing and listed. */
function placeFigures(
  table: Table,
  column: number,
  typed: Column,
  rowOfArea: Int32Array,
  factor: number,
  report: Report,
  range?: Range,
): Column {
  const figures = emptyColumn(rowOfArea.length);
  const outside: number[] = [];
  rowOfArea.forEach((row, index) => {
    if (row < 0) return;
    const written = typed.values[row] as number;
    const value = factor === 1 || !isKnown(typed, row) ? written : scaled(written, factor);
    if (isKnown(typed, row) && !isInside(value, range)) {
      outside.push(row);
      return;
    }
    figures.values[index] = value;
    figures.states[index] = typed.states[row] ?? stateCode.missing;
  });
  const entry = range ? outsideEntry(range) : entryOfNote.unreadable;
  reportCells(table, column, outside, entry, report, range);
  return figures;
}

/** A plain number within the range, which nearly all cells are; false for NaN. */
function isInside(value: number, range: Range | undefined): boolean {
  return range ? value >= range.from && value <= range.to : !Number.isNaN(value);
}

function isOutsideRange(figure: Figure, { from, to }: Range): boolean {
  return figure.state === 'known' && (figure.value < from || figure.value > to);
}
