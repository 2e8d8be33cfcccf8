import { excerpt } from '../../areas/excerpt.ts';
import { cellAt, type Table } from '../result/table.ts';

/** What a table calls its rows beside their keys, so that a person can tell which area a row without one means. */

/** Rows that are looked at to find the column, and names that are given at most. */
const lookedAt = 200;
const mostNames = 5000;
/** Of the cells, this part must be words, and this part different. */
const leastWords = 0.8;
const leastDifferent = 0.5;

const words = /\p{L}{3}/u;
const nameOfNames = /name|bezeichnung|^gen$/iu;

/** Names by key; undefined where no key needs one, where keys are names themselves, or no column has names. */
export function namesOfRows(
  table: Table,
  keyColumn: number,
  rows: readonly number[],
  keys: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (keys.length === 0) return undefined;
  const column = columnOfNames(table, keyColumn, rows.slice(0, lookedAt));
  if (column === undefined) return undefined;
  const wanted = new Set(keys.slice(0, mostNames));
  const names = new Map<string, string>();
  for (const row of rows) {
    const key = cellAt(table, row, keyColumn);
    const name = cellAt(table, row, column);
    if (wanted.has(key) && !names.has(key) && name !== '') names.set(key, excerpt(name));
  }
  return Object.fromEntries(names);
}

function columnOfNames(
  table: Table,
  keyColumn: number,
  rows: readonly number[],
): number | undefined {
  if (isOfWords(table, keyColumn, rows)) return undefined;
  const columns = table.header.flatMap((_, column) =>
    column !== keyColumn && isOfWords(table, column, rows) ? [column] : [],
  );
  return columns.find((column) => nameOfNames.test(table.header[column] ?? '')) ?? columns[0];
}

function isOfWords(table: Table, column: number, rows: readonly number[]): boolean {
  const texts = rows.map((row) => cellAt(table, row, column));
  const inWords = texts.filter((text) => words.test(text));
  return (
    inWords.length >= leastWords * texts.length &&
    new Set(inWords).size >= leastDifferent * texts.length
  );
}
