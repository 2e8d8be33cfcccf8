import Papa from 'papaparse';
import type { Separator } from '../text/detect-separator.ts';
import { findFooter } from './find-footer.ts';
import { countTitlesOfRows, findHead, type TableHead } from './find-head.ts';
import { findTableBody, type TableLayout } from './find-table-body.ts';
import { withoutBlanksBeforeQuotes } from '../text/quote-blanks.ts';
import { requoteLines } from '../text/requote-lines.ts';
import type { TableRecord } from '../result/table.ts';

/** Where everything in a table stands: every record that is not blank is in exactly one of the lists. */
export interface TableDraft {
  readonly separator: Separator;
  /** Line in which the reading begins. */
  readonly line: number;
  /** Lines of title above the header. */
  readonly titles: readonly TableRecord[];
  /** Lines of the header; empty where the table has none. */
  readonly head: readonly TableRecord[];
  readonly rows: readonly TableRecord[];
  /** What stands under the rows: a footer, or all that comes after the last line stated. */
  readonly below: readonly TableRecord[];
  /** Records with a broken quote. */
  readonly broken: readonly TableRecord[];
  /** True where doubly quoted lines were taken back. */
  readonly isRequoted: boolean;
}

/**
 * Finds header, rows and what surrounds them. What is stated is used as it is; where nothing is stated, titles, further
 * lines of the header, footers and doubly quoted lines are recognised where they are certain.
 */
export function layOutTable(text: string, layout: TableLayout): TableDraft {
  const unified = unifyLineEnds(text);
  const requoted = (layout.separator ?? ';') === ';' ? requoteLines(unified) : undefined;
  const { body, separator, line } = findTableBody(requoted ?? unified, layout);
  const { records, broken } = splitRecords(body, separator, line);
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const { headerRow, headerRows, lastRow = Infinity } = layout;
  const found = headOf(filled, headerRow);
  const firstRow = found.titles + (found.header === 0 ? 0 : (headerRows ?? found.header));
  const end =
    lastRow === Infinity ? findFooter(filled) : filled.findIndex((record) => record.line > lastRow);
  const rowEnd = Math.max(firstRow, end < 0 ? filled.length : end);
  return {
    separator,
    line,
    titles: filled.slice(0, found.titles),
    head: filled.slice(found.titles, firstRow),
    rows: filled.slice(firstRow, rowEnd),
    below: filled.slice(rowEnd),
    broken,
    isRequoted: requoted !== undefined,
  };
}

/** What is stated counts; the line 0 says that there is no header. */
function headOf(records: readonly TableRecord[], headerRow: number | undefined): TableHead {
  if (headerRow === undefined) return findHead(records);
  return headerRow === 0
    ? { titles: countTitlesOfRows(records), header: 0 }
    : { titles: 0, header: 1 };
}

/** PapaParse merges rows where line ends are mixed; after this there is one kind. */
function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function splitRecords(
  body: string,
  delimiter: Separator,
  firstLine: number,
): { records: readonly TableRecord[]; broken: readonly TableRecord[] } {
  const text = withoutBlanksBeforeQuotes(body, delimiter);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const quoted = body.includes('"');
  let line = firstLine;
  const records = data.map((cells) => {
    const record = { cells, line };
    line += 1 + (quoted ? countLineEnds(cells) : 0);
    return record;
  });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  if (broken.size === 0) return { records, broken: [] };
  return {
    records: records.filter((_, index) => !broken.has(index)),
    broken: records.filter((_, index) => broken.has(index)),
  };
}

function countLineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
