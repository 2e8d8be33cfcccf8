import { expect, test } from 'vitest';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { chooseSheet, readWorkbook } from './read-workbook.ts';
import { sheetAsCsv } from './sheet-as-csv.ts';
import type { WorkbookSheet } from '../result/sheet.ts';
import { workbookOf } from '../workbook.fixture.ts';

const decoder = new TextDecoder('utf-8');

async function open(bytes: Uint8Array) {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  return { sheets: await readWorkbook('t.xlsx', bytes, report), diagnostics };
}

/** Rows as a reader of the table meets them. */
function rowsOf(sheet: WorkbookSheet): string[][] {
  const bytes = sheetAsCsv(sheet);
  if (bytes === 'too-large') throw new Error(bytes);
  const lines = decoder.decode(bytes).trimEnd().split('\n');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|;)(?:"([^"]*)"|([^;]*))/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    ),
  );
}

test('cells are texts as the reader sees them, numbers at full precision', async () => {
  const bytes = workbookOf({
    Werte: [
      ['AGS', 'Name', 'Anteil', 'Miete', 'Stand', 'Gini'],
      [
        { number: 1001000, style: 2 }, // shown as 01001000
        'Flensburg; Stadt',
        { number: 0.355, style: 1 }, // 35,5 %
        6.96,
        { number: 44561, style: 3 }, // day 44561 of the spreadsheet calendar is 31.12.2021
        0.1234567890123,
      ],
      [{ number: 1002000, style: 2 }, 'Kiel', { number: 0.07, style: 1 }, 1.234, null, 1e-7],
    ],
  });
  const { sheets, diagnostics } = await open(bytes);
  expect(diagnostics).toEqual([]);
  expect(sheets?.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }))).toEqual([
    {
      name: 'Werte',
      rows: [
        ['AGS', 'Name', 'Anteil', 'Miete', 'Stand', 'Gini'],
        ['01001000', 'Flensburg; Stadt', '35,5 %', '6,96', '31.12.2021', '0,1234567890123'],
        ['01002000', 'Kiel', '7 %', '1,2340', '', '1e-7'],
      ],
    },
  ]);
});

test('a sheet becomes a CSV text with quotes where a cell has a semicolon', async () => {
  const { sheets } = await open(
    workbookOf({
      A: [
        ['id', 'n'],
        ['1', 'x; "y"'],
      ],
    }),
  );
  const [sheet] = sheets ?? [];
  const csv = sheet && sheetAsCsv(sheet);
  expect(csv instanceof Uint8Array && decoder.decode(csv)).toBe('id;n\n1;"x; ""y"""\n');
});

test('without a stated sheet the first one with content is taken and said; a wrong name is an error', async () => {
  const { sheets = [] } = await open(workbookOf({ Leer: [], Werte: [['id']], Mehr: [['id']] }));
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  expect(chooseSheet('t.xlsx', sheets, undefined, report)?.name).toBe('Werte');
  expect(chooseSheet('t.xlsx', sheets, 'Mehr', report)?.name).toBe('Mehr');
  expect(chooseSheet('t.xlsx', sheets, 'werte', report)).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { kind: 'table-sheet-assumed', found: 'Werte', items: ['Leer', 'Werte', 'Mehr'] },
    { kind: 'table-sheet-missing', severity: 'error', found: 'werte' },
  ]);
});

test('what is no workbook is an error with the reason', async () => {
  const { sheets, diagnostics } = await open(new TextEncoder().encode('id;n\n1;2\n'));
  expect(sheets).toBeUndefined();
  expect(diagnostics).toMatchObject([{ kind: 'table-workbook-unreadable', severity: 'error' }]);
});

test('a workbook that ends half-way is damaged: no archive that a person should unpack', async () => {
  const bytes = workbookOf({ Tabelle1: [['KEY'], ['01']] });
  const { sheets, diagnostics } = await open(bytes.subarray(0, Math.floor(bytes.length / 2)));
  expect(sheets).toBeUndefined();
  expect(diagnostics).toEqual([
    { kind: 'areas-file-damaged', severity: 'error', file: 't.xlsx', expected: 'XLSX' },
  ]);
});
