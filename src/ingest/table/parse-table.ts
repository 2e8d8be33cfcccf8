import { fileLimits } from '../result/limits.ts';
import { checkRowWidths, usedWidth } from '../text/check-row-widths.ts';
import { joinHeader, namesWithoutHeader } from './find-head.ts';
import type { TableLayout } from './find-table-body.ts';
import { layOutTable, type TableDraft } from './lay-out-table.ts';
import { nameColumns } from './name-columns.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import type { Table, TableRecord } from '../result/table.ts';

/**
 * Rows of a CSV text, all cells as text. Line ends of every kind, even mixed ones, end a row; inside quotes
 * they become \n. Rows without any content are skipped; titles, further lines of the header, footers, rows of a
 * wrong width and rows with a broken quote are reported. Undefined, with an error, where no row can be used.
 */
export function parseTable(
  file: string,
  text: string,
  layout: TableLayout,
  report: Report,
): Table | undefined {
  const draft = layOutTable(text, layout);
  reportLayout(file, draft, report);
  return tableOfDraft(file, draft, report);
}

/** The table without its surroundings, columns named and rows checked. */
export function tableOfDraft(file: string, draft: TableDraft, report: Report): Table | undefined {
  const { head, rows: rest, separator, line } = draft;
  const [first] = head;
  if (rest.length === 0) {
    const found = excerpt(first?.cells.join(separator) ?? '');
    report({ kind: 'table-no-rows', severity: 'error', file, line, found });
    return undefined;
  }
  const width = first?.cells.length ?? rest[0]?.cells.length ?? 0;
  if (width > fileLimits.tableColumns) {
    const expected = String(fileLimits.tableColumns);
    report({ kind: 'table-too-wide', severity: 'error', file, line, count: width, expected });
    return undefined;
  }
  const names = namesOf(draft);
  const header = first
    ? nameColumns(names.slice(0, usedWidth(names, rest)), file, first.line, report)
    : names;
  const rows = checkRowWidths(file, header.length, rest, separator, report);
  if (!rows) return undefined;
  if (rows.length === 0) {
    report({ kind: 'table-no-rows', severity: 'error', file, line: first?.line ?? line });
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

function namesOf({ head, rows }: TableDraft): readonly string[] {
  const [first, second] = head;
  if (!first) return namesWithoutHeader(rows);
  return second ? joinHeader(head) : first.cells;
}

/** Everything that was recognised without being stated, and everything that was left out. */
function reportLayout(file: string, draft: TableDraft, report: Report): void {
  const { titles, head, below, broken, rows, isRequoted } = draft;
  const [row] = rows;
  const list = (
    records: readonly TableRecord[],
    kind: 'table-titles' | 'table-header-joined' | 'table-without-header' | 'table-footer',
  ) => {
    const [first] = records;
    if (!first) return;
    const items = records.map((record) => excerpt(`${record.line}: ${textOf(record)}`));
    const found = excerpt(textOf(first));
    const place = { file, line: first.line, found };
    report({ kind, severity: 'hint', ...place, count: records.length, items });
  };
  if (isRequoted) {
    report({ kind: 'table-requoted', severity: 'hint', file, count: head.length + rows.length });
  }
  list(titles, 'table-titles');
  if (head.length > 1) list(head, 'table-header-joined');
  if (head.length === 0 && row) list([row], 'table-without-header');
  list(below, 'table-footer');
  reportBrokenQuotes(file, broken, report);
}

function textOf({ cells }: TableRecord): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ');
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
