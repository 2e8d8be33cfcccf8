import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import type { TableLayout } from './find-table-body.ts';
import { parseTable } from './parse-table.ts';

function parse(text: string, layout: TableLayout = {}) {
  const diagnostics: Diagnostic[] = [];
  const table = parseTable('t.csv', text, layout, (diagnostic) => diagnostics.push(diagnostic));
  return { table, diagnostics };
}

test('rows end at every kind of line end, also where a file mixes them', () => {
  const { table } = parse('id;n\r\n1;a\n2;b\r3;c\r\n');
  expect(table?.rows).toEqual([
    ['1', 'a'],
    ['2', 'b'],
    ['3', 'c'],
  ]);
});

test('lines are counted as an editor shows them: blank lines and line ends inside quotes count', () => {
  const { table } = parse('id;n\n1;"a\nb\nc"\n\n2;d\n');
  expect(table?.rows).toEqual([
    ['1', 'a\nb\nc'],
    ['2', 'd'],
  ]);
  expect(table?.lines).toEqual([2, 6]); // 2 to 4 is the quoted cell, 5 is blank
});

test('title lines above the header are passed by when the line of the header is stated', () => {
  const { table } = parse('Bevölkerung\nStand 2021;;\n;;\nid;n\n1;2\n', { headerRow: 4 });
  expect(table).toMatchObject({ header: ['id', 'n'], rows: [['1', '2']], lines: [5] });
});

test('comment lines above the header are passed by, but "#" can be the name of a column', () => {
  expect(parse('# Quelle: Amt\nid;n\n1;2\n').table).toMatchObject({
    header: ['id', 'n'],
    lines: [3],
  });
  expect(parse('#;n\n1;2\n').table?.header).toEqual(['#', 'n']);
});

test('the line "sep=" states the separator and is no data', () => {
  const { table } = parse('sep=|\nid|a;b\n1|2;3\n');
  expect(table).toMatchObject({ separator: '|', header: ['id', 'a;b'], lines: [3] });
});

test('a comma in names does not hide the semicolon that parts the columns', () => {
  const { table } = parse('id;Name, Zusatz;n\n1;Erlangen, Stadt;1,5\n2;Bremen;2,5\n');
  expect(table?.separator).toBe(';');
});

test('columns with one name, and without a name, stay reachable and are reported', () => {
  const { table, diagnostics } = parse('id;wert;wert;;wert (2)\n1;2;3;4;5\n');
  expect(table?.header).toEqual(['id', 'wert', 'wert (3)', '#4', 'wert (2)']);
  expect(diagnostics).toMatchObject([
    { kind: 'table-header-duplicate', line: 1, items: ['wert (3)'] },
    { kind: 'table-header-empty', items: ['#4'] },
  ]);
});

test('a short and a long row are used as far as they go and reported with their lines', () => {
  const { table, diagnostics } = parse('id;n;w\n1;a;2;extra\n2;b\n3;c;4\n');
  expect(table?.rows.map((row) => row.slice(0, 3))).toEqual([
    ['1', 'a', '2'],
    ['2', 'b'],
    ['3', 'c', '4'],
  ]);
  expect(diagnostics).toEqual([
    {
      kind: 'table-row-width',
      severity: 'warning',
      file: 't.csv',
      line: 2,
      found: '4',
      expected: '3',
      count: 2,
      items: ['2: 1;a;2;extra', '3: 2;b'],
    },
  ]);
});

test('decimal commas in a table separated by commas shift every row: an error, no figures', () => {
  const { table, diagnostics } = parse('id,n,w\n1,A,1,5\n2,B,2,5\n');
  expect(table).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { kind: 'table-row-width', severity: 'error', line: 2, found: '4', expected: '3', count: 2 },
  ]);
});

test('footnotes under a table are listed and are no rows', () => {
  const { table, diagnostics } = parse('id;n\n1;2\n__________\n(C)opyright\n');
  expect(table?.rows).toEqual([['1', '2']]);
  expect(diagnostics).toMatchObject([{ kind: 'table-footer', line: 3, count: 2 }]);
});

test('a quote that is never closed is reported with its line, and the row it swallows is left out', () => {
  const { table, diagnostics } = parse('id;n;w\n0;x;1\n1;"A;1,5\n2;B;2,5\n');
  expect(table?.rows).toEqual([['0', 'x', '1']]);
  expect(diagnostics).toMatchObject([{ kind: 'table-quote-unclosed', line: 3, items: ['3'] }]);
});

test('a header without rows is an error', () => {
  const { table, diagnostics } = parse('id;n\n');
  expect(table).toBeUndefined();
  expect(diagnostics).toMatchObject([{ kind: 'table-no-rows', severity: 'error', file: 't.csv' }]);
});

test('columns called __proto__ and constructor are columns like any other', () => {
  const { table } = parse('__proto__;constructor;toString\n01;2;3\n');
  expect(table?.header).toEqual(['__proto__', 'constructor', 'toString']);
  expect(table?.rows).toEqual([['01', '2', '3']]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('quoted cells come back as they were written, whatever they hold', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r', ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const lines = rows.map(([one, other]) => `x;${quote(one)};${quote(other)}`);
      const { table } = parse(['key;one;other', ...lines].join('\n'), { separator: ';' });
      expect(table?.rows).toEqual(rows.map(([one, other]) => ['x', one, other]));
    }),
  );
});

interface Dialect {
  readonly id: string;
  readonly text: string;
  readonly delimiter: string | null;
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[] | null;
}

const dialectFile = sharedFile('oracles/csv/dialects.json');

test.skipIf(!dialectFile)(
  'the 27 dialects of the oracle give their header and rows, or are reported (needs ../shared)',
  () => {
    const { cases } = JSON.parse(readFileSync(dialectFile ?? '', 'utf8')) as { cases: Dialect[] };
    const found = cases.map(({ id, text, header, rows, delimiter }) => {
      const { table, diagnostics } = parse(text);
      const width = table?.header.length ?? 0;
      const cells = table?.rows.map((row) =>
        Array.from({ length: width }, (_, column) => row[column]?.trim() ?? ''),
      );
      const isUsable = rows !== null && rows.length > 0;
      return {
        id,
        // Where the oracle leaves something open, so does the comparison.
        header: header === null || !isUsable ? header : table?.header,
        delimiter: delimiter === null || !isUsable ? delimiter : table?.separator,
        rows: isUsable ? cells : rows,
        isReported: !isUsable && diagnostics.length > 0,
      };
    });
    expect(found).toEqual(
      cases.map(({ id, header, delimiter, rows }) => ({
        id,
        header,
        delimiter,
        rows,
        isReported: rows === null || rows.length === 0,
      })),
    );
    expect(cases).toHaveLength(27);
  },
);

interface PapaCase {
  readonly description: string;
  readonly input: string;
  readonly config: { readonly delimiter?: string };
  readonly expected: { readonly data: readonly unknown[]; readonly errors: readonly unknown[] };
}

/** Cases that make sense for a table with a header: rows of one width, no blank rows, no other settings. */
function isTable({ input, config, expected }: PapaCase): boolean {
  const rows = expected.data as readonly (readonly string[])[];
  const [header] = rows;
  if (typeof input !== 'string' || !header || rows.length < 2 || expected.errors.length > 0)
    return false;
  const settings = Object.keys(config).filter((key) => key !== 'delimiter');
  if (settings.length > 0 || !/^[;,|\t]?$/.test(config.delimiter ?? '')) return false;
  if (header.length < 2 || header.some((name) => name.trim() === '')) return false;
  if (new Set(header.map((name) => name.trim())).size < header.length) return false;
  return rows.every(
    (row) => row.length === header.length && row.some((cell) => cell.trim() !== ''),
  );
}

const papaFile = sharedFile('oracles/csv/papaparse-cases.json');

/** Line ends inside quotes become \n here. */
function withUnifiedLineEnds(rows: readonly unknown[]): string[][] {
  const texts = rows as readonly (readonly string[])[];
  return texts.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));
}

test.skipIf(!papaFile)(
  'the published PapaParse cases that are tables give their rows (needs ../shared)',
  () => {
    const { cases } = JSON.parse(readFileSync(papaFile ?? '', 'utf8')) as { cases: PapaCase[] };
    const tables = cases.filter((one) => Array.isArray(one.expected?.data) && isTable(one));
    const found = tables.map(({ description, input, config }) => {
      const separator = config.delimiter as TableLayout['separator'] | '';
      const { table } = parse(input, separator ? { separator } : {});
      return { description, rows: table && [table.header, ...table.rows] };
    });
    const expected = tables.map(({ description, expected: { data } }) => {
      const [header = [], ...rows] = withUnifiedLineEnds(data);
      return { description, rows: [header.map((name) => name.trim()), ...rows] };
    });
    expect(found).toEqual(expected);
    expect(tables.length).toBeGreaterThan(20);
  },
);

test('a table of 20,000 columns is refused with their number, before each of them is looked at', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `S${index}`).join(';');
  const { table, diagnostics } = parse(`${names}\n${names.replaceAll('S', '')}`);
  expect(table).toBeUndefined();
  expect(diagnostics).toMatchObject([{ kind: 'table-too-wide', count: 20_000, expected: '5000' }]);
});
