import { isKnown, type Column } from '../../areas/column.ts';
import { formOf } from '../cells/column-form.ts';
import { readFigureCell } from '../cells/read-cell.ts';
import type { CellRules } from '../cells/read-column.ts';
import type { Report } from '../result/report.ts';
import { cellAt, type Table } from '../result/table.ts';

/** Fewer shares than this say nothing about all of them. */
const leastShares = 3;

/** A share in percent that is nowhere above 1 may be a fraction; said where neither project nor cells tell. */
export function reportFractions(
  table: Table,
  column: number,
  share: Column,
  rowOfArea: Int32Array,
  rules: CellRules,
  report: Report,
): void {
  const name = table.header[column] ?? '';
  if (formOf(rules.forms, name).factor !== undefined) return;
  let known = 0;
  let most = 0;
  let index = -1;
  for (let at = 0; at < share.values.length; at += 1) {
    const value = share.values[at] as number;
    if (!isKnown(share, at) || value === 0) continue;
    known += 1;
    if (value > most) [most, index] = [value, at];
    if (most > 1) return;
  }
  if (known < leastShares) return;
  const row = rowOfArea[index] ?? -1;
  const cell = readFigureCell(cellAt(table, row, column), rules.decimalOf(column), rules.signs);
  if (cell.percent) return;
  const found = String(most);
  report({ kind: 'scale-fractions', severity: 'hint', file: table.file, column: name, found });
}
