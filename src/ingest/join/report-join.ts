import type { TableInstructions } from '../instructions/table-instructions.ts';
import type { Join } from './join-request.ts';
import type { Unsaid } from '../../areas/diagnostic.ts';
import type { JoinDiagnostics } from '../../areas/diagnostics/join.ts';
import type { ErrorOrWarning } from '../../areas/diagnostics/shape.ts';
import { isDate, lostDigits } from './spreadsheet-keys.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import { lineOf, type Table } from '../result/table.ts';

/** Keys of either side that are shown where nothing met. */
const shownKeys = 5;

/** What is said of keys, beside which they are. */
type Entry = Unsaid<
  Exclude<
    keyof JoinDiagnostics,
    'table-key-column-missing' | 'table-no-match' | 'table-areas-merged'
  >,
  'file' | 'column' | 'count' | 'items'
>;

/** Everything that did not meet its counterpart exactly once. An error where nothing met at all. */
export function reportJoin(
  join: Join,
  table: Table,
  { key: column, keyPad, keyForm }: TableInstructions,
  report: Report,
): void {
  const { matched, areasWithoutRow, rowsWithoutArea, paddedKeys } = join.report;
  const list = (entry: Entry, items: readonly string[]) => {
    if (items.length > 0)
      report({ ...entry, file: table.file, column, count: items.length, items });
  };
  const { couldBePadded, couldBeCompared } = join;
  const severity = matched === 0 ? 'error' : 'warning';
  const length = String(couldBePadded.length);
  list({ kind: 'table-keys-could-be-padded', severity, expected: length }, couldBePadded.keys);
  const { form, keys } = couldBeCompared;
  list({ kind: 'table-keys-could-be-compared', severity, expected: `"${form}"` }, keys);
  const changed = reportChangedKeys(join, list, severity);
  if (matched === 0) {
    const isExplained = couldBePadded.keys.length + keys.length + changed > 0;
    if (!isExplained) reportNoMatch(join, table, column, report);
    return;
  }
  list({ kind: 'table-keys-padded', severity: 'hint', expected: String(keyPad) }, paddedKeys);
  const compared = { kind: 'table-keys-compared', severity: 'hint' } as const;
  list({ ...compared, expected: `"${keyForm}"` }, join.report.normalisedKeys ?? []);
  list({ kind: 'table-keys-ambiguous', severity }, join.ambiguousKeys);
  list({ kind: 'table-keys-of-parts', severity }, join.partKeys);
  list({ kind: 'table-areas-without-row', severity }, areasWithoutRow);
  list({ kind: 'table-rows-without-area', severity }, rowsWithoutArea);
  const emptyLines = join.emptyRows.map((row) => lineOf(table, row));
  list({ kind: 'table-key-empty', severity, ...lineEntry(emptyLines[0]) }, emptyLines.map(String));
  const repeated = [...join.repeatedRows].map(([key, rows]) => ({
    key,
    lines: rows.map((row) => lineOf(table, row)),
  }));
  list(
    { kind: 'table-key-duplicate', severity, ...lineEntry(repeated[0]?.lines[1]) },
    repeated.map(({ key, lines }) => `${excerpt(key)}: ${lines.join(', ')}`),
  );
}

/** Keys that a spreadsheet made numbers or dates of; nothing is guessed for them. Returns how many there are. */
function reportChangedKeys(
  { report: { rowsWithoutArea, areasWithoutRow } }: Join,
  list: (entry: Entry, items: readonly string[]) => void,
  severity: ErrorOrWarning,
): number {
  const shortened = rowsWithoutArea.filter((key) => lostDigits(key) !== undefined);
  const lost = shortened.reduce((most, key) => Math.max(most, lostDigits(key) ?? 0), 0);
  const areDates = areasWithoutRow.some(isDate);
  const dates = areDates ? [] : rowsWithoutArea.filter(isDate);
  list({ kind: 'table-keys-shortened', severity, expected: String(lost) }, shortened);
  list({ kind: 'table-keys-dates', severity }, dates);
  return shortened.length + dates.length;
}

function reportNoMatch(join: Join, table: Table, column: string, report: Report): void {
  report({
    kind: 'table-no-match',
    severity: 'error',
    file: table.file,
    column,
    found: join.report.rowsWithoutArea
      .slice(0, shownKeys)
      .map((text) => excerpt(text))
      .join(', '),
    expected: join.report.areasWithoutRow
      .slice(0, shownKeys)
      .map((text) => excerpt(text))
      .join(', '),
    count: join.report.rowsWithoutArea.length,
  });
}

function lineEntry(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line };
}
