import { expect, test } from 'vitest';
import { parseTable } from '../table/parse-table.ts';
import { namesOfRows } from './row-names.ts';

function namesIn(text: string, keys: readonly string[]) {
  const table = parseTable('t.csv', text, {}, () => undefined);
  if (!table) throw new Error('no table');
  return namesOfRows(
    table,
    0,
    table.rows.map((_, row) => row),
    keys,
  );
}

test('a row without an area is called by the column of names, even behind one of texts that repeat', () => {
  const text = 'KEY;Art;Name\n01;Stadt;Höhe\n02;Stadt;Mitte\n03;Stadt;Lohe';
  expect(namesIn(text, ['02'])).toEqual({ '02': 'Mitte' });
});

test('keys that are names need none, and a table of numbers has none', () => {
  expect(namesIn('Name;Ort\nHöhe;Nord\nMitte;Süd', ['Mitte'])).toBeUndefined();
  expect(namesIn('KEY;EW\n01;100\n02;200', ['02'])).toBeUndefined();
});

test('a name of a million letters is cut to 200', () => {
  const names = namesIn(`KEY;Name\n01;${'x'.repeat(1_000_000)}`, ['01']);
  expect(names?.['01']).toHaveLength(200);
});
