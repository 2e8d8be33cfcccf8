import { cellOfText } from '../text/rows-as-csv.ts';
import type { DecimalSign } from '../cells/decimal-sign.ts';
import { fileLimits } from '../result/limits.ts';
import { reads } from './hidden-parts.ts';
import type { CellKind, HiddenParts, SheetRow, WorkbookSheet } from '../result/sheet.ts';

/** How a sheet is made a table. */
export interface SheetReading {
  /** The sign before the decimals of numbers. */
  readonly decimal?: DecimalSign;
  readonly hidden?: HiddenParts;
}

/** UTF-16 units that are encoded at a time, so that a large sheet is never one text beside its bytes. */
const encodedAtOnce = 1_000_000;

/** Empty columns beside each other that stay, so that columns keep their numbers; more of them are left out. */
const keptGap = 20;

/**
 * A sheet as the bytes of a CSV file (UTF-8, semicolons), so that it is read like any other table. Each row stands in the
 * line of its number, hidden and empty ones are blank; an end of line within a cell is a blank. 'too-large' where rows
 * × columns are more than is read.
 */
export function sheetAsCsv(
  sheet: WorkbookSheet,
  { decimal = ',', hidden }: SheetReading = {},
): Uint8Array | 'too-large' {
  if (sheet.isTooLarge) return 'too-large';
  const rows = sheet.rows.filter(({ isHidden }) => !isHidden || reads(hidden, 'rows'));
  const shown = shownColumns(sheet, hidden);
  const places = placesOf(rows, shown);
  const width = places.reduce((most, place) => Math.max(most, place + 1), 0);
  if (width * rows.length > fileLimits.places) return 'too-large';
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  // The mark keeps a first line such as "sep=…" or "#" from being taken for anything but cells.
  let text = '\uFEFF';
  let next = 0;
  for (const row of rows) {
    text += `${'\n'.repeat(Math.max(0, row.row - next))}${lineOfRow(row, places, width, decimal)}\n`;
    next = row.row + 1;
    if (text.length < encodedAtOnce) continue;
    pieces.push(encoder.encode(text));
    text = '';
  }
  return joined([...pieces, encoder.encode(text)]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** 1 for each column that is read. */
function shownColumns({ hiddenColumns }: WorkbookSheet, hidden?: HiddenParts): Uint8Array {
  const shown = new Uint8Array(fileLimits.columns).fill(1);
  if (reads(hidden, 'columns')) return shown;
  for (const [first, last] of hiddenColumns) shown.fill(0, first, last + 1);
  return shown;
}

/** Where each column of the sheet comes in the table; -1 where it does not. */
function placesOf(rows: readonly SheetRow[], shown: Uint8Array): Int32Array {
  const places = new Int32Array(fileLimits.columns).fill(-1);
  for (const { columns } of rows) for (const column of columns) places[column] = 0;
  let place = 0;
  let gap = 0;
  for (let column = 0; column < places.length; column += 1) {
    if (shown[column] === 0) {
      places[column] = -1;
    } else if (places[column] === -1) {
      gap += 1;
    } else {
      place += gap > keptGap ? 0 : gap;
      gap = 0;
      places[column] = place;
      place += 1;
    }
  }
  return places;
}

function lineOfRow(
  { columns, texts, kinds }: SheetRow,
  places: Int32Array,
  width: number,
  decimal: DecimalSign,
): string {
  const cells: string[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    const place = places[columns[index] ?? 0] ?? -1;
    if (place < 0) continue;
    while (cells.length < place) cells.push('');
    cells.push(textOfCell(texts[index] ?? '', kinds[index] ?? 'text', decimal));
  }
  while (cells.length < width) cells.push('');
  return cells.join(';');
}

function textOfCell(text: string, kind: CellKind, decimal: DecimalSign): string {
  if (kind === 'text') return cellOfText(text);
  const number = withSign(text, decimal);
  return kind === 'percent' ? `${number} %` : number;
}

/** Three decimals get a zero more, because "1,234" alone could be a thousand. */
function withSign(number: string, decimal: DecimalSign): string {
  const point = number.indexOf('.');
  if (point < 0) return number;
  const more = /^-?\d+\.\d{3}$/.test(number) ? '0' : '';
  return (decimal === '.' ? number : number.replace('.', decimal)) + more;
}
