import { expect, test } from 'vitest';
import {
  linesOf,
  oneSheet,
  openBytes,
  partsOf,
  readLines,
  zipOfTexts,
} from './raw-workbook.fixture.ts';

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

test('cells and rows without an address follow each other', async () => {
  const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>';
  expect(await readLines(oneSheet(data(rows)))).toEqual(['1;2', ';3']);
});

test('after an address the next cell without one stands beside it', async () => {
  const rows = '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
  expect(await readLines(oneSheet(data(rows)))).toEqual(['', ';1;2', '3;;']);
});

test('texts are shared, rich, inline or of formulas; how they are pronounced is no part of them', async () => {
  const strings =
    '<si><r><t>Bad </t></r><r><rPr/><t xml:space="preserve">Ems</t></r><rPh><t>xx</t></rPh></si>' +
    '<si><t>A &amp; B_x000D_</t></si>';
  const rows =
    '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>' +
    '<c t="str"><f>A1</f><v>Formel</v></c><c t="s"><v>7</v></c></row>';
  expect(await readLines(oneSheet(data(rows), { strings }))).toEqual([
    'Bad Ems;A & B;inline;Formel',
  ]);
});

test('a sign above 65,535 and a text in CDATA come as they are', async () => {
  const rows = '<row><c t="inlineStr"><is><t>&#128218;<![CDATA[<ü>]]></t></is></c></row>';
  expect(await readLines(oneSheet(data(rows)))).toEqual(['📚<ü>']);
});

test('formulas give what was saved; yes and no are words, errors are named with their places', async () => {
  const rows =
    '<row><c><f>1+1</f><v>2</v></c><c t="b"><v>1</v></c><c t="e"><f>X</f><v>#N/A</v></c><c><f>B1</f></c><c t="d"><v>2021-12-31</v></c></row>';
  const { sheets } = await openBytes(oneSheet(data(rows)));
  expect(linesOf(sheets[0])).toEqual(['2;WAHR;#N/A;;31.12.2021']);
  expect(sheets[0]?.errors).toEqual({ count: 1, items: ['C1: #N/A'] });
  expect(sheets[0]?.unsavedFormulas).toBe(1);
});

test('formats make percentages, keys and dates; thousands that are only shown change nothing', async () => {
  const formats = [
    '[$-407]0.0%',
    '[Black]0.0%;[Red]-0.0%',
    '00000000',
    'dd.mm.yyyy',
    '#,##0,',
    '0.0&quot; %&quot;',
    'yyyy',
  ];
  const cells = [0.221, -0.07, 1001000, 44561, 1234567, 22.1, 44561];
  const row = cells.map((value, at) => `<c s="${at + 1}"><v>${value}</v></c>`).join('');
  expect(await readLines(oneSheet(data(`<row>${row}</row>`), { formats }))).toEqual([
    '22,1 %;-7 %;01001000;31.12.2021;1234567;22,1 %;2021',
  ]);
});

test('of cells that differ in being in percent the bare one stays what it is', async () => {
  const rows = '<row><c s="1"><v>0.221</v></c></row><row><c><v>0.221</v></c></row>';
  expect(await readLines(oneSheet(data(rows), { formats: ['0.0%'] }))).toEqual([
    '22,1 %',
    '0,2210',
  ]);
});

test('days count from 1904 where the workbook says so', async () => {
  const bytes = oneSheet(data('<row><c s="1"><v>43099</v></c></row>'), {
    formats: ['yyyy-mm-dd'],
    workbookPr: '<workbookPr date1904="1"/>',
  });
  expect(await readLines(bytes)).toEqual(['31.12.2021']);
});

test('numbers get the decimal sign that is asked for, and a fourth decimal where three could be a thousand', async () => {
  const bytes = oneSheet(
    data('<row><c><v>1.234</v></c><c><v>12.5</v></c><c><v>1e-7</v></c></row>'),
  );
  expect(await readLines(bytes)).toEqual(['1,2340;12,5;1e-7']);
  expect(await readLines(bytes, { decimal: '.' })).toEqual(['1.2340;12.5;1e-7']);
});

test('any prefix and the strict names of the format are read, and parts in UTF-16', async () => {
  const parts = partsOf({
    sheets: [{ name: 'A', xml: data('<row><c s="1"><v>0.5</v></c></row>') }],
    formats: ['0%'],
  });
  const prefixed = Object.entries(parts).map(([path, xml]): [string, string | Uint8Array] => {
    if (path.endsWith('.rels'))
      return [
        path,
        xml.replaceAll(
          'schemas.openxmlformats.org/officeDocument/2006',
          'purl.oclc.org/ooxml/officeDocument',
        ),
      ];
    const named = xml.replaceAll(/<(\/?)(\w)/g, '<$1q:$2').replace('xmlns=', 'xmlns:q=');
    return [path, utf16(named)];
  });
  expect(await readLines(zipOfTexts(Object.fromEntries(prefixed)))).toEqual(['50 %']);
});

/** Little endian, with its mark. */
function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

test('one cell in the last column of the last row is one line and one column', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  const lines = await readLines(oneSheet(data(rows)));
  expect(lines).toHaveLength(1_048_576);
  expect([lines[0], lines[1], lines.at(-1)]).toEqual(['1;', '', ';2']);
});

test('columns keep their numbers across a gap of 20, and lose a gap that is larger', async () => {
  const cell = (place: string) =>
    `<row r="1"><c r="A1"><v>1</v></c><c r="${place}"><v>2</v></c></row>`;
  expect(await readLines(oneSheet(data(cell('V1'))))).toEqual([`1${';'.repeat(21)}2`]);
  expect(await readLines(oneSheet(data(cell('AZ1'))))).toEqual(['1;2']);
});

test('cells along a diagonal of 16,384 rows and columns are too many places', async () => {
  const rows = Array.from(
    { length: 16_384 },
    (_, at) => `<row><c r="${letters(at)}${at + 1}"><v>1</v></c></row>`,
  );
  const { sheets } = await openBytes(oneSheet(data(rows.join(''))));
  expect(() => linesOf(sheets[0])).toThrow('too-large');
});

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const rowsOfHidden =
  '<row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>' +
  '<row r="2" hidden="1"><c><v>4</v></c><c><v>5</v></c><c><v>6</v></c></row>' +
  '<row r="3" ht="0" customHeight="1"><c><v>7</v></c></row>' +
  '<row r="4"><c><v>8</v></c></row>';

test('hidden rows and columns, also those of no height or width, are left out, or read where that is stated', async () => {
  const cols = '<cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" width="0"/></cols>';
  const bytes = oneSheet(cols + data(rowsOfHidden));
  expect(await readLines(bytes)).toEqual(['1;3', '', '', '8;']);
  expect(await readLines(bytes, { hidden: 'rows' })).toEqual(['1;3', '4;6', '7;', '8;']);
  expect(await readLines(bytes, { hidden: 'columns' })).toEqual(['1;2;3', '', '', '8;;']);
  expect(await readLines(bytes, { hidden: 'all' })).toEqual(['1;2;3', '4;5;6', '7;;', '8;;']);
});

test('sheets say whether they are hidden, and diagrams are no sheets', async () => {
  const parts = partsOf({
    sheets: [
      { name: 'alt', state: 'hidden', xml: data('') },
      { name: 'Werte', xml: data('') },
      { name: 'x', state: 'veryHidden', xml: data('') },
      { name: 'Diagramm', xml: '' },
    ],
  });
  const path = 'xl/_rels/workbook.xml.rels';
  parts[path] = (parts[path] ?? '').replace(
    '/worksheet" Target="worksheets/s3',
    '/chartsheet" Target="worksheets/s3',
  );
  const { sheets } = await openBytes(zipOfTexts(parts));
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['alt', 'hidden'],
    ['Werte', 'visible'],
    ['x', 'very-hidden'],
  ]);
});

test.each(['<sheetData><row><c><v>1</v>', '<sheetData><row></c></sheetData>', ''])(
  'a sheet that ends early is an error that says so: %s',
  async (xml) => {
    const parts = partsOf({ sheets: [{ name: 'A', xml: '' }] });
    parts['xl/worksheets/s0.xml'] = `<worksheet>${xml}`;
    const { diagnostics } = await openBytes(zipOfTexts(parts));
    expect(diagnostics).toMatchObject([{ kind: 'areas-file-damaged', expected: 'XLSX' }]);
  },
);

test('nine million signs without a tag are no sheet, and soon given up', async () => {
  const { diagnostics } = await openBytes(oneSheet('x'.repeat(9_000_000)));
  expect(diagnostics).toMatchObject([{ kind: 'areas-file-damaged', expected: 'XLSX' }]);
});
