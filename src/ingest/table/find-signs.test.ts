import { expect, test } from 'vitest';
import { understandTable, type TableHints } from '../understand/understand-table.ts';

const text = [
  'Schlüssel;Quote;Fälle',
  '01;3,5;-',
  '02;.;-',
  '03;;12',
  '04;-9999;x',
  '05;4,5;keine Daten',
  '06;5,5;14',
].join('\n');

const signs = (hints: TableHints = {}) => {
  const reading = understandTable('t.csv', new TextEncoder().encode(text), hints);
  return reading.ok
    ? reading.understanding.signs.map(({ text: sign, meaning, count }) => [sign, meaning, count])
    : [];
};

test('every sign in the place of a number is listed once, with its usual meaning and how often it comes', () => {
  expect(signs()).toEqual([
    ['-', 'zero', 2],
    ['.', 'suppressed', 1],
    ['', 'missing', 1],
    ['x', 'not-applicable', 1],
    ['keine Daten', 'missing', 1],
  ]);
});

test('what the table declares is read so: dashes as missing, dots as zero, -9999 as suppressed', () => {
  const found = signs({ missing: ['-'], zero: ['.'], suppressed: ['-9999'] });
  expect(found).toContainEqual(['-', 'missing', 2]);
  expect(found).toContainEqual(['.', 'zero', 1]);
  expect(found).toContainEqual(['-9999', 'suppressed', 1]);
});
