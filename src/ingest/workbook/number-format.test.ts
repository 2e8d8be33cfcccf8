import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInFormat, formatOfNumber, readFormatCode } from './number-format.ts';

const kindOf = (code: string, value = 1) => formatOfNumber(readFormatCode(code), value);

test.each([
  '0%',
  '0.00%',
  '#,##0.0%',
  '[$-407]0.0%',
  '[Black]0.0%;[Red]-0.0%',
  '[Color 12]0 %',
  '0.0\\ %',
  '0.0" "%',
  '_-* 0.0%_-',
  '[>=1]0%;0.0%',
  '0.0%;;"–"',
])('%s shows a hundred times the number, in percent', (code) => {
  expect(kindOf(code)).toEqual({ kind: 'percent' });
});

test.each([['0.0 "%"'], ['0.0"%"'], ['0.0\\%'], ['0.0\\ \\%'], ['#,##0" %"']])(
  '%s only writes a percent sign behind the number',
  (code) => {
    expect(kindOf(code)).toEqual({ kind: 'percent-sign' });
  },
);

test.each(['General', 'Standard', '@', '#,##0', '#,##0,', '0.0,,', '0.00E+00', '# ?/?', ''])(
  '%s leaves the number as it is',
  (code) => {
    expect(kindOf(code)).toEqual({ kind: 'plain' });
  },
);

test.each([
  '0.0" % der Haushalte"',
  '"50 % "0',
  '[$€-407] #,##0.00',
  '0 "Tage"',
  '0"d"',
  '#,##0\\ "€/m²"',
])('%s has words that mean nothing for the number', (code) => {
  expect(kindOf(code)).toEqual({ kind: 'plain' });
});

test.each([
  ['dd.mm.yyyy', 'date'],
  ['[$-407]d. mmmm yyyy;@', 'date'],
  ['TT.MM.JJJJ', 'date'],
  ['mmm yy', 'date'],
  ['yyyy-mm-dd hh:mm:ss.000', 'date'],
  ['yyyy', 'year'],
  ['JJJJ', 'year'],
  ['hh:mm', 'time'],
  ['h:mm AM/PM', 'time'],
] as const)('%s is a date, and %s is what it shows', (code, part) => {
  expect(kindOf(code)).toEqual({ kind: 'date', part });
});

test.each([
  ['00', 2],
  ['00000000', 8],
  ['00 0 00 000', 8],
  ['00\\ 0\\ 00\\ 000', 8],
  ['00000;-00000', 5],
] as const)('%s fills keys with zeros to %i digits', (code, digits) => {
  expect(kindOf(code)).toEqual({ kind: 'padded', digits });
});

test('sections are for positive numbers, negative ones and zero, or for what their condition says', () => {
  expect(kindOf('0.0%;0.0;"–"', 0.5).kind).toBe('percent');
  expect(kindOf('0.0%;0.0;"–"', -0.5).kind).toBe('plain');
  expect(kindOf('0;0;0.0%', 0).kind).toBe('percent');
  expect(kindOf('[<=1]0.0%;0.0', 0.5).kind).toBe('percent');
  expect(kindOf('[<=1]0.0%;0.0', 12.5).kind).toBe('plain');
  expect(kindOf('[>100]0;[<=1]0.0%;0.0', 0.5).kind).toBe('percent');
  expect(kindOf('[>100]0;[<=1]0.0%;0.0', 50).kind).toBe('plain');
});

test('formats that have a number only: 10 is in percent, 14 a date, 3 a plain number', () => {
  expect(kindOf(builtInFormat(10)).kind).toBe('percent');
  expect(kindOf(builtInFormat(14)).kind).toBe('date');
  expect(kindOf(builtInFormat(3)).kind).toBe('plain');
});

test('a code of any signs gives a format', () => {
  const signs = fc.constantFrom(...'0#?.,%;"\\[]@$-+/Eyhmsd_*<>=1 Ä');
  fc.assert(
    fc.property(fc.string({ unit: signs }), fc.double(), (code, value) => {
      expect(formatOfNumber(readFormatCode(code), value)).toHaveProperty('kind');
    }),
  );
});
