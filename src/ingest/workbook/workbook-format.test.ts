import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { openBytes, zipOfTexts } from './raw-workbook.fixture.ts';
import { formatOfWorkbook } from './workbook-format.ts';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encode = (text: string) => new TextEncoder().encode(text);

/** A container with the name of a stream, as its directory has it. */
function container(stream: string): Uint8Array {
  const names = [...stream].flatMap((sign) => [sign.charCodeAt(0), 0]);
  return Uint8Array.from([...ole, ...new Uint8Array(504), ...names, 0, 0]);
}

test.each([
  ['xls', container('Workbook')],
  ['xls', container('Book')],
  ['xls', Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0)],
  ['password', container('EncryptedPackage')],
  ['document', container('WordDocument')],
  ['ole', container('Anything')],
  ['xls-html', encode('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>')],
  ['xls-html', encode('\uFEFF  <table border=1><tr>')],
  [
    'xls-xml',
    encode('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
  ],
  ['xlsb', zipOfTexts({ 'xl/workbook.bin': '\u0001' })],
  ['numbers', zipOfTexts({ 'Index/Document.iwa': 'x' })],
  ['document', zipOfTexts({ 'word/document.xml': '<w/>' })],
] as const)('%s is told by its bytes and refused with one sentence', async (found, bytes) => {
  const { sheets, diagnostics } = await openBytes(bytes, 'werte.xls');
  expect(sheets).toEqual([]);
  expect(diagnostics).toEqual([
    { kind: 'workbook-format-refused', severity: 'error', file: 'werte.xls', found },
  ]);
});

test('tables of text that are called workbooks are no workbooks, and web pages only where they are called so', () => {
  expect(formatOfWorkbook('t.xls', encode('id\tn\n1\t2\n'))).toBeUndefined();
  expect(formatOfWorkbook('t.csv', encode('<html><body>404</body></html>'))).toBeUndefined();
});

test('bytes of any kind have a format or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      for (const start of [[], ole, [0x50, 0x4b, 3, 4]]) {
        formatOfWorkbook('t.xlsx', Uint8Array.from([...start, ...bytes]));
      }
    }),
  );
});
