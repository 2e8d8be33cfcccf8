/** A separator, or the start of a line, with blanks between it and a quote. */
const suspected = /(?:^|[;,\t|\n])[ \u00a0]+"/;

/**
 * The text without the blanks between a separator and a cell in quotes: `; "Höhe"` is the cell Höhe. Only where the
 * closing quote ends the cell, so that `; "Höhe" Nord` stays the text it is. Line ends must be \n.
 */
export function withoutBlanksBeforeQuotes(text: string, separator: string): string {
  if (!suspected.test(text)) return text;
  const sign = separator === '|' ? '\\|' : separator;
  const cell = new RegExp(
    `(^|${sign})[ \\u00a0]+("(?:[^"]|"")*")[ \\u00a0]*(?=${sign}|\\n|$)`,
    'gm',
  );
  return text.replace(cell, '$1$2');
}
