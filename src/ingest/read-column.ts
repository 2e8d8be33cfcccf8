import { emptyColumn, isKnown, setFigure, stateCode, type Column } from '../areas/column.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { missing, type Figure } from '../areas/figure.ts';
import type { DecimalSign } from './decimal-sign.ts';
import { readFigureCell, type CellNote } from './read-cell.ts';
import { readPlainNumber } from './read-number.ts';
import { excerpt, type Report } from './report.ts';
import type { Signs } from './signs.ts';
import { cellAt, lineOf, type Table } from './table.ts';

/** How the cells of a table are to be read. */
export interface CellRules {
  readonly signs: Signs;
  /** Decimal sign of a column, by its place. */
  readonly decimalOf: (column: number) => DecimalSign | 'each';
}

/** What is said about cells that are not simply a number or a sign: why each is listed. */
type CellKind =
  | 'cell-unreadable'
  | 'cell-limited'
  | 'cell-censored'
  | 'cell-sentinel'
  | 'cell-approximate'
  | 'cell-minus-behind'
  | 'cell-quoted'
  | 'share-out-of-range'
  | 'population-not-positive';

/** Values a column may have; a value outside becomes missing and is listed. */
export interface Range {
  readonly kind: CellKind;
  readonly from: number;
  readonly to: number;
}

const kindOfNote: Readonly<Record<CellNote, CellKind>> = {
  unreadable: 'cell-unreadable',
  limited: 'cell-limited',
  censored: 'cell-censored',
  sentinel: 'cell-sentinel',
  approximate: 'cell-approximate',
  'minus-behind': 'cell-minus-behind',
  cleaned: 'cell-quoted',
};

/** Figures that stay as they are written are a hint; those that became missing are a warning. */
const severityOfKind: Readonly<Record<CellKind, Diagnostic['severity']>> = {
  'cell-unreadable': 'warning',
  'cell-limited': 'hint',
  'cell-censored': 'hint',
  'cell-sentinel': 'warning',
  'cell-approximate': 'hint',
  'cell-minus-behind': 'hint',
  'cell-quoted': 'hint',
  'share-out-of-range': 'warning',
  'population-not-positive': 'warning',
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
  const typed = table.figures?.get(table.header[column] ?? '');
  if (typed) return placeFigures(table, column, typed, rowOfArea, report, range);
  const decimal = rules.decimalOf(column);
  const figures = emptyColumn(rowOfArea.length);
  const rowsByKind = new Map<CellKind, number[]>();
  const isPlain = decimal !== 'each' && rules.signs.byNumber.size === 0;
  rowOfArea.forEach((row, place) => {
    if (row < 0) return;
    const plain = isPlain ? readPlainNumber(table.rows[row]?.[column] ?? '', decimal) : Number.NaN;
    if (isInside(plain, range)) {
      figures.values[place] = plain;
      figures.states[place] = stateCode.known;
      return;
    }
    const reading = readFigureCell(cellAt(table, row, column), decimal, rules.signs);
    const isOutside = range !== undefined && isOutsideRange(reading, range);
    setFigure(figures, place, isOutside ? missing : reading);
    const kind = isOutside ? range.kind : reading.note && kindOfNote[reading.note];
    if (!kind) return;
    const listed = rowsByKind.get(kind);
    if (listed) listed.push(row);
    else rowsByKind.set(kind, [row]);
  });
  for (const [kind, rows] of rowsByKind) {
    reportCells(table, column, rows, { kind, severity: severityOfKind[kind] }, report, range);
  }
  return figures;
}

/** The same from a column of numbers: every value as it is, outside the range missing and listed. */
function placeFigures(
  table: Table,
  column: number,
  typed: Column,
  rowOfArea: Int32Array,
  report: Report,
  range?: Range,
): Column {
  const figures = emptyColumn(rowOfArea.length);
  const outside: number[] = [];
  rowOfArea.forEach((row, place) => {
    if (row < 0) return;
    const value = typed.values[row] as number;
    if (isKnown(typed, row) && !isInside(value, range)) {
      outside.push(row);
      return;
    }
    figures.values[place] = value;
    figures.states[place] = typed.states[row] ?? stateCode.missing;
  });
  const kind = range?.kind ?? 'cell-unreadable';
  reportCells(table, column, outside, { kind, severity: severityOfKind[kind] }, report, range);
  return figures;
}

/** A plain number within the range, which nearly all cells are; false for NaN. */
function isInside(value: number, range: Range | undefined): boolean {
  return range ? value >= range.from && value <= range.to : !Number.isNaN(value);
}

function isOutsideRange(figure: Figure, { from, to }: Range): boolean {
  return figure.state === 'known' && (figure.value < from || figure.value > to);
}

/** One entry for all cells of a column about which the same is to be said, with line (or key) and text of each. */
export function reportCells(
  table: Table,
  column: number,
  rows: readonly number[],
  entry: Pick<Diagnostic, 'kind' | 'severity'>,
  report: Report,
  range?: Range,
): void {
  const sorted = [...rows].sort((one, other) => one - other);
  const [first] = sorted;
  if (first === undefined) return;
  report({
    ...entry,
    file: table.file,
    ...(table.keyOf ? {} : { line: lineOf(table, first, column) }),
    column: table.header[column] ?? '',
    found: excerpt(writtenAt(table, first, column)),
    ...(range?.kind === entry.kind && { expected: `${range.from} – ${range.to}` }),
    count: sorted.length,
    items: sorted.map(
      (row) =>
        `${table.keyOf?.(row) ?? lineOf(table, row, column)}: ${excerpt(writtenAt(table, row, column))}`,
    ),
  });
}

/** A cell as it stands in the file, or the number of a file that has types. */
function writtenAt(table: Table, row: number, column: number): string {
  const typed = table.figures?.get(table.header[column] ?? '');
  return typed ? String(typed.values[row]) : cellAt(table, row, column);
}
