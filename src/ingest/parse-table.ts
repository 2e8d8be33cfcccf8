import Papa from 'papaparse';
import { checkRowWidths, usedWidth } from './check-row-widths.ts';
import type { Separator } from './detect-separator.ts';
import { findTableBody, type TableLayout } from './find-table-body.ts';
import { nameColumns } from './name-columns.ts';
import { excerpt, type Report } from './report.ts';
import type { Table, TableRecord } from './table.ts';

/**
 * Rows of a CSV text, all cells as text. Line ends of every kind, even mixed ones, end a row; inside quotes
 * they become \n. Rows without any content are skipped; rows of a wrong width, rows with a broken quote and
 * footnotes under the table are reported. Undefined, with an error, where no row can be used.
 */
export function parseTable(
  file: string,
  text: string,
  layout: TableLayout,
  report: Report,
): Table | undefined {
  const { body, separator, line } = findTableBody(unifyLineEnds(text), layout);
  const records = splitRecords(file, body, separator, line, report);
  const [head, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head || rest.length === 0) {
    report({ kind: 'table-no-rows', severity: 'error', file, line, found: excerpt(body) });
    return undefined;
  }
  const headerWidth = usedWidth(head.cells, rest);
  const header = nameColumns(head.cells.slice(0, headerWidth), file, head.line, report);
  const rows = checkRowWidths(file, header.length, rest, separator, report);
  if (!rows) return undefined;
  if (rows.length === 0) {
    report({ kind: 'table-no-rows', severity: 'error', file, line: head.line });
    return undefined;
  }
  return {
    file,
    header,
    separator,
    rows: rows.map(({ cells }) => cells),
    lines: rows.map((row) => row.line),
  };
}

/** PapaParse merges rows where line ends are mixed; after this there is one kind. */
function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function splitRecords(
  file: string,
  body: string,
  delimiter: Separator,
  firstLine: number,
  report: Report,
): TableRecord[] {
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  const quoted = body.includes('"');
  let line = firstLine;
  const records = data.map((cells) => {
    const record = { cells, line };
    line += 1 + (quoted ? countLineEnds(cells) : 0);
    return record;
  });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  if (broken.size === 0) return records;
  reportBrokenQuotes(
    file,
    records.filter((_, index) => broken.has(index)),
    report,
  );
  return records.filter((_, index) => !broken.has(index));
}

function countLineEnds(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

/** A quote that is not closed swallows what follows it, so such a row is left out. */
function reportBrokenQuotes(file: string, records: readonly TableRecord[], report: Report): void {
  const [first] = records;
  if (!first) return;
  report({
    kind: 'table-quote-unclosed',
    severity: 'warning',
    file,
    line: first.line,
    found: excerpt(first.cells.join(' ')),
    count: records.length,
    items: records.map((record) => String(record.line)),
  });
}
