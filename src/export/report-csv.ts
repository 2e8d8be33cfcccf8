/** The data report as CSV: what was read, what fits together and what does not, one thing per row. */
import type { Diagnostic, DiagnosticEntry, DiagnosticKind } from '../areas/diagnostic.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import type { Language } from '../i18n/numbers/language.ts';
import type { JoinReport } from '../ingest/instructions/join-report.ts';
import { csvText, type Cell, type CsvForm } from './csv-text.ts';
import { keyEntries } from './report-keys.ts';

/**
 * `entry` says what a row is: `table` (a count of a join), `key` (a key concerned), `note` (a
 * diagnostic) or `item` (one of the entries behind the note above it).
 */
const header = [
  'entry',
  'kind',
  'severity',
  'file',
  'round',
  'key',
  'line',
  'feature',
  'column',
  'found',
  'expected',
  'count',
  'text',
] as const;

type Entry = Readonly<Partial<Record<(typeof header)[number], Cell>>>;

/** Their entries are keys, which have rows of their own where the table was joined. */
const kindsOfKeys: ReadonlySet<DiagnosticKind> = new Set<DiagnosticKind>([
  'table-areas-without-row',
  'table-rows-without-area',
  'table-key-duplicate',
  'table-keys-padded',
]);

export interface LoadReport {
  readonly joins: readonly JoinReport[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing is cut: every key, every note in words of the language, every entry behind a note. */
export function reportCsv(
  report: LoadReport,
  language: Language,
  form: CsvForm = 'german',
): string {
  const entries: Entry[] = [
    ...report.joins.flatMap(countsOf),
    ...keyEntries(report.joins).map(({ table, round, kind, key }): Entry => ({
      entry: 'key',
      kind,
      file: table,
      round,
      key,
    })),
    ...report.diagnostics.flatMap((diagnostic) => [
      noteOf(diagnostic, language),
      ...(hasKeyRows(diagnostic, report) ? [] : itemsOf(diagnostic)),
    ]),
  ];
  return csvText(
    [header, ...entries.map((entry) => header.map((name) => entry[name] ?? null))],
    form,
  );
}

function countsOf({ table, round, matched, emptyKeys }: JoinReport): Entry[] {
  const entry = { entry: 'table', file: table, round };
  return [
    { ...entry, kind: 'matched', count: matched },
    { ...entry, kind: 'empty-keys', count: emptyKeys },
  ];
}

function noteOf(diagnostic: Diagnostic, language: Language): Entry {
  const { line, feature, found, expected, count }: DiagnosticEntry = diagnostic;
  return {
    ...placeOf(diagnostic),
    entry: 'note',
    line: line ?? null,
    feature: feature ?? null,
    found: found ?? null,
    expected: expected ?? null,
    count: count ?? null,
    text: wordDiagnostic(diagnostic, language),
  };
}

function itemsOf(diagnostic: DiagnosticEntry): Entry[] {
  const place = placeOf(diagnostic);
  return (diagnostic.items ?? []).map((item) => ({ ...place, entry: 'item', found: item }));
}

function placeOf({ kind, severity, file, column }: DiagnosticEntry): Entry {
  return { kind, severity, file: file ?? null, column: column ?? null };
}

function hasKeyRows({ kind, file }: DiagnosticEntry, { joins }: LoadReport): boolean {
  return kindsOfKeys.has(kind) && joins.some(({ table }) => table === file);
}
