import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnReadings, scaled } from './column-form.ts';

test('a factor of ten moves the decimal point and adds no noise', () => {
  expect(0.07 * 100).not.toBe(7);
  expect(scaled(0.07, 100)).toBe(7);
  expect(scaled(0.29, 100)).toBe(29);
  expect(scaled(1.024, 1000)).toBe(1024);
  expect(scaled(221, 0.1)).toBe(22.1);
  expect(scaled(-0.0098, 100)).toBe(-0.98);
  expect(scaled(1e-7, 100)).toBe(0.00001);
  expect(scaled(0, 1000)).toBe(0);
});

test('any other factor is rounded to the digits that are certain', () => {
  expect(scaled(0.1, 3)).toBe(0.3);
  expect(scaled(10, 1.95583)).toBe(19.5583);
});

test('every share with up to six decimals, written as a fraction, comes back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (millionths) => {
      const percent = Number(`${millionths}e-6`);
      expect(scaled(Number(`${millionths}e-8`), 100)).toBe(percent);
    }),
  );
});

test('only what changes a number is told of the forms of columns, each column once', () => {
  const columnForms = {
    Anteil: { factor: 100 },
    Quote: { factor: 1, bare: 'missing' },
    EW: { factor: 1, decimal: '.' },
  } as const;
  const table = { source: 'werte.csv', columnForms };
  expect(columnReadings([table, table, { source: 'mieten.csv' }])).toEqual([
    { source: 'werte.csv', column: 'Anteil', factor: 100 },
    { source: 'werte.csv', column: 'Quote', bare: 'missing' },
  ]);
});
