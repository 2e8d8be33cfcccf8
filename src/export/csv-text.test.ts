import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText, withoutFormula } from './csv-text.ts';

test('the German form has a byte order mark, semicolons, decimal commas and CRLF', () => {
  const rows = [['key', 'share'] as const, ['01', 12.5] as const, ['02', null] as const];
  expect(csvText(rows, 'german')).toBe('\uFEFFkey;share\r\n01;12,5\r\n02;\r\n');
});

test('the plain form has commas, decimal points and no byte order mark', () => {
  expect(
    csvText(
      [
        ['key', 'share'],
        ['01', -0.25],
      ],
      'plain',
    ),
  ).toBe('key,share\r\n01,-0.25\r\n');
});

test('numbers keep every digit and get no thousands separator; zero is 0', () => {
  const row = [1234567.125, 0, 0.1 + 0.2, Number.NaN];
  expect(csvText([row], 'german')).toBe('\uFEFF1234567,125;0;0,30000000000000004;\r\n');
});

test('cells with separators, quotes, line breaks or outer blanks are quoted by RFC 4180', () => {
  const row = ['a;b', 'a,b', 'say "x"', 'two\nlines', ' blank'];
  expect(csvText([row], 'plain')).toBe('"a;b","a,b","say ""x""","two\nlines"," blank"\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-Nord', "'-Nord"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['  =1', "'  =1"],
  ['"=1', '\'"=1'],
  ["'=1", "''=1"],
  ['\u200b=1', "'\u200b=1"],
  ['＝1', "'＝1"],
  ['＋1+1', "'＋1+1"],
  ['－1', "'－1"],
  ['＠x', "'＠x"],
  ['Altstadt;=1+1', "Altstadt;'=1+1"],
  ['a," =1', 'a," \'=1'],
])('%j becomes %j, which no spreadsheet takes for a formula', (text, safe) => {
  expect(withoutFormula(text)).toBe(safe);
});

test.each([
  '01100101',
  '-9999',
  '+5',
  '12,5',
  'Bad Homburg',
  'Berlin-Mitte',
  'a = b',
  '',
  "O'Hara",
])('%j stays as it is', (text) => {
  expect(withoutFormula(text)).toBe(text);
});

test('a CSV reader gets every cell back, apart from the apostrophe before a formula', () => {
  const cell = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
      fc.constantFrom('german' as const, 'plain' as const),
      (rows, form) => {
        const delimiter = form === 'german' ? ';' : ',';
        const text = csvText(rows, form).replace(/^\uFEFF/, '');
        const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' });
        expect(data.slice(0, -1)).toEqual(rows.map((row) => row.map(withoutFormula)));
      },
    ),
  );
});
