import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import type { JoinReport } from '../ingest/instructions/join-report.ts';
import { reportCsv } from './report-csv.ts';

const join: JoinReport = Object.freeze({
  table: 'mss.csv',
  round: '2021',
  matched: 3,
  areasWithoutRow: ['0104'],
  rowsWithoutArea: ['9901', '=HYPERLINK("http://example.org")'],
  duplicateKeys: ['0102'],
  emptyKeys: 2,
  paddedKeys: [],
});

const unreadable: Diagnostic = Object.freeze({
  kind: 'cell-unreadable',
  severity: 'warning',
  file: 'mss.csv',
  column: 'S1',
  line: 17,
  found: 'k. A.',
  count: 2,
  items: ['k. A.', '@n'],
});

const unmatched: Diagnostic = Object.freeze({
  kind: 'table-rows-without-area',
  severity: 'warning',
  file: 'mss.csv',
  column: 'PLR_ID',
  count: 2,
  items: ['9901', '=HYPERLINK("http://example.org")'],
});

interface Row {
  readonly entry: string;
  readonly kind: string;
  readonly key: string;
  readonly found: string;
  readonly count: string;
  readonly text: string;
}

function rowsOf(text: string): Row[] {
  return Papa.parse<Row>(text.replace('\uFEFF', ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
}

test('the file opens in a German spreadsheet: byte order mark, semicolons', () => {
  const [head] = reportCsv({ joins: [join], diagnostics: [] }, 'de').split('\r\n');
  expect(head).toBe(
    '\uFEFFentry;kind;severity;file;round;key;line;feature;column;found;expected;count;text',
  );
});

test('one row per count, per key and per note, and one per entry behind a note', () => {
  const rows = rowsOf(reportCsv({ joins: [join], diagnostics: [unreadable] }, 'de'));
  expect(
    rows.map(({ entry, kind, key, found, count }) => [entry, kind, key, found, count]),
  ).toEqual([
    ['table', 'matched', '', '', '3'],
    ['table', 'empty-keys', '', '', '2'],
    ['key', 'areas-without-row', '0104', '', ''],
    ['key', 'rows-without-area', '9901', '', ''],
    ['key', 'rows-without-area', `'=HYPERLINK("http://example.org")`, '', ''],
    ['key', 'duplicate-keys', '0102', '', ''],
    ['note', 'cell-unreadable', '', 'k. A.', '2'],
    ['item', 'cell-unreadable', '', 'k. A.', ''],
    ['item', 'cell-unreadable', '', "'@n", ''],
  ]);
});

test('keys that have rows of their own are not written a second time behind their note', () => {
  const rows = rowsOf(reportCsv({ joins: [join], diagnostics: [unmatched] }, 'de'));
  expect(rows.filter(({ entry }) => entry === 'item')).toEqual([]);
  expect(rows.filter(({ entry }) => entry === 'note')).toHaveLength(1);
});

test('the entries behind a note stand in the report where no join has listed them', () => {
  const rows = rowsOf(reportCsv({ joins: [], diagnostics: [unmatched] }, 'de'));
  expect(rows.map(({ entry }) => entry)).toEqual(['note', 'item', 'item']);
});

test('a note is worded in the language of the reader', () => {
  const harmless = { ...unreadable, items: ['k. A.', 'n'] };
  const rows = rowsOf(reportCsv({ joins: [], diagnostics: [harmless] }, 'en'));
  expect(rows[0]?.text).toBe(wordDiagnostic(harmless, 'en'));
});
