import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText, type StudyColumn } from './study-column.ts';
import {
  cellsOfRows,
  nextOrder,
  orderFromText,
  orderToText,
  pageOf,
  sortedRows,
} from './study-order.ts';

interface Row {
  readonly name: string;
  readonly people: number | undefined;
}

const columns: readonly StudyColumn<unknown>[] = [
  { label: 'Gebiet', value: (row) => (row as Row).name },
  {
    label: 'Menschen',
    value: (row) => (row as Row).people,
    text: (row) => `${(row as Row).people ?? '–'}`,
    isNumber: true,
  },
  { label: 'Rang', value: (row) => (row as Row).people, isNumber: true, isRank: true },
];
const rows: readonly Row[] = Object.freeze([
  { name: 'Quartier 10', people: 20 },
  { name: 'Öhring', people: undefined },
  { name: 'Quartier 9', people: 0 },
  { name: 'Zeche', people: 300 },
]);
const namesBy = (column: number, descending: boolean) =>
  sortedRows(rows, columns, { column, descending }, 'de').map((row) => (row as Row).name);

test('0, 20 and 300 people up, 300, 20 and 0 down; whose people are unknown stands last both ways', () => {
  expect(namesBy(1, false)).toEqual(['Quartier 9', 'Quartier 10', 'Zeche', 'Öhring']);
  expect(namesBy(1, true)).toEqual(['Zeche', 'Quartier 10', 'Quartier 9', 'Öhring']);
});

test('names stand as a German list has them: Ö beside O, 9 before 10', () => {
  expect(namesBy(0, false)).toEqual(['Öhring', 'Quartier 9', 'Quartier 10', 'Zeche']);
});

test('without an order, or by a column that is not there, rows stay as they came', () => {
  expect(sortedRows(rows, columns, undefined, 'de')).toBe(rows);
  expect(sortedRows(rows, columns, { column: 7, descending: false }, 'de')).toBe(rows);
});

test('no row comes or goes, known numbers descend, unknown ones are at the end', () => {
  const list = fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined }));
  fc.assert(
    fc.property(list, (people) => {
      const all = people.map((one, place) => ({ name: `${place}`, people: one }));
      const sorted = sortedRows(all, columns, { column: 1, descending: true }, 'de') as Row[];
      const known = sorted.flatMap((row) => row.people ?? []);
      expect(sorted.toSorted((one, other) => Number(one.name) - Number(other.name))).toEqual(all);
      expect(known).toEqual(known.toSorted((one, other) => other - one));
      expect(sorted.slice(0, known.length).every((row) => row.people !== undefined)).toBe(true);
    }),
  );
});

test('names begin with A, numbers with the largest, ranks with the first; a second press turns round', () => {
  expect([0, 1, 2].map((column) => nextOrder(columns, column, undefined).descending)).toEqual([
    false,
    true,
    false,
  ]);
  const once = nextOrder(columns, 1, { column: 0, descending: true });
  expect(once).toEqual({ column: 1, descending: true });
  expect(nextOrder(columns, 1, once)).toEqual({ column: 1, descending: false });
});

test('250 rows are three pages: 1 to 100, 101 to 200, 201 to 250', () => {
  const many = Array.from({ length: 250 }, (_, place) => place);
  const pages = [0, 1, 2].map((page) => pageOf(many, page));
  expect(pages.map(({ from, to }) => [from, to])).toEqual([
    [1, 100],
    [101, 200],
    [201, 250],
  ]);
  expect(pages.map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  expect(pages.flatMap((page) => page.rows)).toEqual(many);
});

test('exactly 100 rows are one page; without rows there is one page of none', () => {
  expect(pageOf(Array.from({ length: 100 }), 0)).toMatchObject({ to: 100, isLast: true });
  expect(pageOf([], 0)).toEqual({ rows: [], from: 1, to: 0, isFirst: true, isLast: true });
});

test('a file has the heads, then values as they are: 0 is 0, what is not known is empty', () => {
  expect(cellsOfRows(columns, rows.slice(1, 3))).toEqual([
    ['Gebiet', 'Menschen', 'Rang'],
    ['Öhring', null, null],
    ['Quartier 9', 0, 0],
  ]);
});

test('a cell shows the text of its column, else its value, else the word for none', () => {
  const [, unknown, nobody] = rows;
  const cellsOf = (row: unknown) => columns.map((column) => cellText(column, row, 'keine Angabe'));
  expect(cellsOf(nobody)).toEqual(['Quartier 9', '0', '0']);
  expect(cellsOf(unknown)).toEqual(['Öhring', '–', 'keine Angabe']);
});

test('the order of a table comes back from a link, and what the table does not have is none', () => {
  expect(orderToText({ column: 2, descending: true })).toBe('-3');
  expect(orderFromText('-3', columns)).toEqual({ column: 2, descending: true });
  expect(orderFromText('1', columns)).toEqual({ column: 0, descending: false });
  for (const text of [undefined, '', '0', '4', '-', '--1', '1e1', 'Name']) {
    expect(orderFromText(text, columns)).toBeUndefined();
  }
});
