import { detectSeparator, type Separator } from '../text/detect-separator.ts';

export interface TableLayout {
  readonly separator?: Separator;
  /** Line of the header, counted from 1, or 0 where there is none; otherwise the first line that is no comment. */
  readonly headerRow?: number;
  readonly headerRows?: number;
  readonly lastRow?: number;
}

/** The line in which Excel states the separator of the file. */
const separatorLine = /^sep=([;,\t|])\n/i;

/** The text from the header on, its separator, and the line it starts in. */
export function findTableBody(
  text: string,
  layout: TableLayout,
): { body: string; separator: Separator; line: number } {
  const stated = separatorLine.exec(text);
  // The line 0 says that there is no header.
  const headerRow = layout.headerRow === 0 ? undefined : layout.headerRow;
  let line = headerRow ?? (stated ? 2 : 1);
  let start = startOfLine(text, line);
  if (headerRow === undefined) {
    while (isCommentAt(text, start)) {
      start = startOfLine(text, 2, start);
      line += 1;
    }
  }
  const body = text.slice(start);
  const separator = layout.separator ?? (stated?.[1] as Separator | undefined);
  return { body, separator: separator ?? detectSeparator(body), line };
}

/** A line "# Quelle: Amt" above the table; "#;Name;Wert" is a header. */
function isCommentAt(text: string, start: number): boolean {
  if (text[start] !== '#') return false;
  const end = text.indexOf('\n', start);
  return end > start && !/[;\t|]/.test(text.slice(start, end));
}

/** Offset of the n-th line counted from an offset; the end of the text where there are fewer. */
export function startOfLine(text: string, line: number, from = 0): number {
  let start = from;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start;
}
