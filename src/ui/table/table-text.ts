/** The table of areas as text for the clipboard: columns parted by tabs, as spreadsheets take it. */
import { withoutFormula } from '../../export/csv-text.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { withoutIsolates } from '../../i18n/isolated.ts';
import { machineNumber } from '../../i18n/numbers/numbers.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { TableColumn } from './table-columns.ts';

/** One line per area in the given order, below a line of heads; an indicator gives two columns, value and class. */
export function tableText(
  columns: readonly TableColumn[],
  areas: Iterable<number>,
  language: Language,
): string {
  const lines = [columns.flatMap((column) => headsOf(column, language))];
  for (const area of areas) lines.push(columns.flatMap((column) => cellsOf(column, area)));
  return lines.map((cells) => `${cells.map(cellText).join('\t')}\n`).join('');
}

function headsOf({ kind, label, unit }: TableColumn, language: Language): string[] {
  const head = unit === '' ? label : `${label} (${unit})`;
  return kind === 'indicator' ? [head, `${textsOf(language).table.class}: ${label}`] : [head];
}

function cellsOf({ kind, cellAt }: TableColumn, area: number): string[] {
  const cell = cellAt(area);
  if (kind !== 'indicator') return [cell.text];
  const text = cell.kind === 'figure' ? machineNumber(cell.text) : cell.text;
  const number = cell.kind === 'figure' && cell.class > 0 ? String(cell.class) : '';
  return [text, number];
}

/** Tabs and line ends would open another cell. */
function cellText(text: string): string {
  return withoutFormula(withoutIsolates(text).replace(/\s+/g, ' ').trim());
}
