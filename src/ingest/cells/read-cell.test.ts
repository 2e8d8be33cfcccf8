import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { sharedFile } from '../../shared-data.fixture.ts';
import { decideDecimal } from './decimal-sign.ts';
import { readCell } from './read-cell.ts';
import { signsFor } from './signs.ts';

const usual = signsFor({});
const read = (text: string) => readCell(text.trim(), ',', usual);

test('signs of official tables: zero, missing, suppressed and not applicable are four things', () => {
  // DIN 55301, section 10.6
  expect(read('-')).toEqual({ state: 'known', value: 0 });
  expect(read('0')).toEqual({ state: 'known', value: 0 });
  expect(read('...')).toEqual({ state: 'missing' });
  expect(read('')).toEqual({ state: 'missing' });
  expect(read('keine Daten')).toEqual({ state: 'missing' });
  for (const sign of ['.', '/', '*', 'ungültig'])
    expect(read(sign)).toEqual({ state: 'suppressed' });
  expect(read('x')).toEqual({ state: 'not-applicable' });
});

test('a figure in brackets is known with limited reliability, not negative', () => {
  expect(read('(12,3)')).toEqual({ state: 'known', value: 12.3, note: 'limited' });
});

test('"<5" is suppressed, and its bound is no value', () => {
  expect(read('<5')).toEqual({ state: 'suppressed', note: 'censored' });
});

test('text in a number column is missing and noted', () => {
  expect(read('viel')).toEqual({ state: 'missing', note: 'unreadable' });
});

test('a table may declare its own signs, and they come before the usual ones', () => {
  const signs = signsFor({ missing: ['-9999', '-'], suppressed: ['keine Daten'] });
  expect(readCell('-9999', ',', signs)).toEqual({ state: 'missing' });
  expect(readCell('-9999,00', ',', signs)).toEqual({ state: 'missing' });
  expect(readCell('-', ',', signs)).toEqual({ state: 'missing' });
  expect(readCell('KEINE DATEN', ',', signs)).toEqual({ state: 'suppressed' });
});

test('-9999 that no table declares is missing and noted, never a value', () => {
  expect(read('-9999')).toEqual({ state: 'missing', note: 'sentinel' });
});

test('in a column that contradicts itself only cells that are clear on their own are read', () => {
  expect(readCell('1.234,5', 'each', usual)).toEqual({ state: 'known', value: 1234.5 });
  expect(readCell('1,234.5', 'each', usual)).toEqual({ state: 'known', value: 1234.5 });
  expect(readCell('1.234', 'each', usual)).toEqual({ state: 'missing', note: 'unreadable' });
});

test('every number written the German way is read back, with and without dots for thousands', () => {
  const number = fc.integer({ min: -9_000_000, max: 9_000_000 }).map((value) => value / 100);
  fc.assert(
    fc.property(number, fc.boolean(), (value, useGrouping) => {
      fc.pre(value !== -9999);
      const text = value.toLocaleString('de-DE', { useGrouping, maximumFractionDigits: 2 });
      expect(read(text)).toEqual({ state: 'known', value: value + 0 });
    }),
  );
});

test('any text at all has a reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { state } = readCell(text.trim(), 'each', usual);
      expect(['known', 'missing', 'suppressed', 'not-applicable']).toContain(state);
    }),
  );
});

interface NumberCase {
  readonly text: string;
  readonly generate?: { readonly repeat: string; readonly times: number } | null;
  readonly locale: 'de' | 'en' | 'ambiguous';
  readonly kind: string;
  readonly value: number | null;
}

interface ColumnCase {
  readonly id: string;
  readonly values: readonly string[];
  readonly decimal?: string;
  readonly numbers?: readonly (number | null)[];
  readonly ambiguous?: boolean;
  readonly numbers_if_german?: readonly number[];
  readonly conflict?: boolean;
}

const numbersFile = sharedFile('oracles/csv/german-numbers.json');
const oracle = numbersFile
  ? (JSON.parse(readFileSync(numbersFile, 'utf8')) as {
      values: NumberCase[];
      columns: ColumnCase[];
    })
  : { values: [], columns: [] };

/** What the oracle's kinds are here. Its "missing" does not tell the three kinds of absence apart. */
function describeReading(text: string, locale: string): { kind: string; value: number | null } {
  const { note, ...figure } = readCell(text.trim(), locale === 'en' ? '.' : ',', usual);
  if (note === 'unreadable') return { kind: 'not-a-number', value: null };
  if (note === 'censored') return { kind: 'missing-censored', value: null };
  if (figure.state !== 'known') return { kind: 'missing', value: null };
  if (note === 'limited') return { kind: 'number-with-note', value: figure.value };
  return { kind: 'number', value: figure.value };
}

test.skipIf(!numbersFile)(
  'the oracle of German numbers: 129 texts with one reading (needs ../shared)',
  () => {
    const certain = oracle.values.filter(({ locale }) => locale !== 'ambiguous');
    const found = certain.map(({ text, generate, locale }) => {
      const written = generate ? generate.repeat.repeat(generate.times) : text;
      return { text, ...describeReading(written, locale) };
    });
    const expected = certain.map(({ text, kind, value }) => ({
      text,
      kind: kind === 'zero-placeholder' ? 'number' : kind,
      value,
    }));
    expect(found).toEqual(expected);
    expect(certain).toHaveLength(129);
  },
);

test.skipIf(!numbersFile)(
  'the oracle of columns: the decimal sign is decided for all cells (needs ../shared)',
  () => {
    const numeric = oracle.columns.filter(({ id }) => !id.startsWith('col-key'));
    const found = numeric.map(({ id, values, decimal, conflict }) => {
      const { rule, certainty } = decideDecimal(values);
      const figures = values.map((text) => readCell(text, rule, usual));
      const numbers = figures.map((figure) => (figure.state === 'known' ? figure.value : null));
      return { id, certainty, decimal: decimal && rule, numbers: conflict ? undefined : numbers };
    });
    const expected = numeric.map((column) => ({
      id: column.id,
      certainty: column.conflict ? 'conflict' : column.ambiguous ? 'ambiguous' : 'clear',
      decimal: column.decimal,
      numbers: column.numbers ?? column.numbers_if_german,
    }));
    expect(found).toEqual(expected);
    expect(numeric).toHaveLength(9);
  },
);
