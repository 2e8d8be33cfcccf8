import { excerpt } from '../../areas/excerpt.ts';
import { readNumber } from '../cells/read-number.ts';
import { cellAt, type Table } from '../result/table.ts';
import type { SentinelGuess } from '../instructions/understanding.ts';

/** What databases write where there is no number: nines, mostly with a minus. */
const nines = /^-?9{2,6}(?:[.,]0+)?$/;

/** How many times further away than any other number a sentinel lies. */
const farAway = 10;

/** What another cell of the row says where the figures are withheld. */
const invalid = /ung(?:ü|ue)ltig|geheim|gesperrt|unter \d+|nicht ausgewiesen/i;

/**
 * Numbers of nines that lie far outside of everything else in their column: negative where nothing else is, or
 * ten times as large as the largest. Taken for suppressed where a cell of the same row says that it is invalid, else for
 * missing. Proposals; nothing is read so before the project says it.
 */
export function findSentinels(table: Table, columns: readonly number[]): SentinelGuess[] {
  const found = new Map<string, { count: number; columns: Set<string>; rows: Set<number> }>();
  for (const column of columns) {
    const rowsByText = ninesIn(table, column);
    for (const [text, rows] of rowsByText) {
      if (!isFarOutside(table, column, text)) continue;
      const entry = found.get(text) ?? { count: 0, columns: new Set(), rows: new Set() };
      entry.count += rows.length;
      entry.columns.add(table.header[column] ?? '');
      for (const row of rows) entry.rows.add(row);
      found.set(text, entry);
    }
  }
  return [...found].map(([text, { count, columns: names, rows }]) => {
    const saying = [...rows].map((row) => table.rows[row]?.find((cell) => invalid.test(cell)));
    const isSaid = saying.every((cell) => cell !== undefined);
    return {
      text,
      meaning: isSaid ? 'suppressed' : 'missing',
      count,
      columns: [...names],
      reason: isSaid
        ? { code: 'row-says-invalid', text: excerpt(saying[0]?.trim() ?? ''), count: rows.size }
        : { code: 'far-outside', text, count },
    };
  });
}

function ninesIn(table: Table, column: number): Map<string, number[]> {
  const rowsByText = new Map<string, number[]>();
  table.rows.forEach((_, row) => {
    const text = cellAt(table, row, column);
    if (!nines.test(text)) return;
    const rows = rowsByText.get(text);
    if (rows) rows.push(row);
    else rowsByText.set(text, [row]);
  });
  return rowsByText;
}

function isFarOutside(table: Table, column: number, text: string): boolean {
  const value = numberOf(text) ?? 0;
  let least = Infinity;
  let most = -Infinity;
  table.rows.forEach((_, row) => {
    const cell = cellAt(table, row, column);
    const number = nines.test(cell) ? undefined : numberOf(cell);
    if (number === undefined) return;
    least = Math.min(least, number);
    most = Math.max(most, number);
  });
  // A column with nothing else gives no measure, but no figure of a quarter is -999 or less.
  if (least > most) return value <= -999;
  const largest = Math.max(Math.abs(least), Math.abs(most));
  const isAloneBelow = value <= -99 && least >= 0;
  return isAloneBelow || Math.abs(value) > farAway * largest;
}

function numberOf(text: string): number | undefined {
  return (readNumber(text, ',') ?? readNumber(text, '.'))?.value;
}
