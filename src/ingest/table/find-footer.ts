import type { TableRecord } from '../result/table.ts';

/** Longest footer that is looked for, in records. */
const longestFooter = 200;

/** How a footer of a German office begins: a line of strokes, a copyright, a source, a date of issue, a note. */
const footerStart =
  /^(?:[_=–—-]{3,}$|©|\(c\)|copyright\b|quelle[n:]?\b|stand\s*:|anmerkung|hinweis|erläuterung|zeichenerklärung|fußnote|datenstand|erstellt am|\*+\)|\d{1,2}\)\s)/i;

/**
 * Place of the first record of the footer: the records at the end with one text each, from the one on that begins as
 * footers do. The number of records where there is none, so that a last area without figures stays a row.
 */
export function findFooter(records: readonly TableRecord[]): number {
  const end = records.length;
  let start = end;
  for (let at = end - 1; at >= Math.max(0, end - longestFooter); at -= 1) {
    const record = records[at];
    if (!record || !isSingle(record)) break;
    if (footerStart.test(record.cells[0]?.trim() ?? '')) start = at;
  }
  return start;
}

function isSingle({ cells }: TableRecord): boolean {
  return cells.every((cell, column) => column === 0 || cell.trim() === '');
}
