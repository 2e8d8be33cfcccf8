import { excerpt, longestName } from '../../areas/excerpt.ts';
import { decideDecimal } from '../cells/decimal-sign.ts';
import { readFigureCell } from '../cells/read-cell.ts';
import type { Signs } from '../cells/signs.ts';
import { cellAt, lineOf, type Table } from '../result/table.ts';
import type { Reason } from '../../areas/reason.ts';
import type { TotalRow } from '../instructions/understanding.ts';

/** Words by which offices name a row of totals. */
const totalName =
  /^(?:insgesamt|gesamt(?:stadt|summe|ergebnis)?|summe|total|zusammen|alle (?:stadtteile|gebiete|bezirke)|.* (?:insgesamt|gesamt|zusammen)|deutschland|bundesgebiet)$/i;

/** Rows whose sums are all tried; in a longer table only those whose key comes twice or is named so. */
const mostTried = 2000;
/** Columns of counts in which the sums must agree: at least so many; in the others by a tenth of the total. */
const provingColumns = 2;
const nearlyEqual = 0.1;
const mostColumns = 6;
/** Least part of the rows that must differ in such a column, so that codes and small numbers prove nothing. */
const leastDifferent = 0.5;

/**
 * Rows that sum up others: proved where in two columns of counts they are the sum of one and the same run of rows
 * above, or of all rows that are such sums, and nearly so in the others; or named so ("Insgesamt"). Nothing is left out by this.
 */
export function findTotals(
  table: Table,
  keyColumn: number,
  countColumns: readonly number[],
  signs: Signs,
): TotalRow[] {
  const keys = table.rows.map((_, row) => cellAt(table, row, keyColumn));
  const seen = new Map<string, number>();
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const columns = provingNumbers(table, countColumns, signs);
  const sums = columns.map(runningSums);
  const totals: TotalRow[] = [];
  const places: number[] = [];
  keys.forEach((key, row) => {
    const isTried = keys.length <= mostTried || (seen.get(key) ?? 0) > 1 || totalName.test(key);
    const proof = isTried
      ? (sumOfTotals(row, places, columns) ?? sumOfRun(row, columns, sums))
      : undefined;
    const isNamed = totalName.test(key);
    if (!proof && !isNamed) return;
    if (proof) places.push(row);
    const reason: Reason = proof
      ? { code: 'sum-of-rows', line: lineOf(table, proof.first), count: proof.count }
      : { code: 'total-by-name', text: excerpt(key) };
    const isShared = (seen.get(key) ?? 0) > 1;
    totals.push({
      line: lineOf(table, row),
      key: excerpt(key),
      leaveOut: isShared || key.length > longestName ? lineOf(table, row) : key,
      reason,
    });
  });
  return totals;
}

interface Proof {
  readonly first: number;
  readonly count: number;
}

/** The first columns of counts in which every row has a number and most numbers differ. */
function provingNumbers(table: Table, columns: readonly number[], signs: Signs): number[][] {
  const proving: number[][] = [];
  for (const column of columns) {
    if (proving.length === mostColumns) break;
    const values = allNumbers(table, column, signs);
    if (values && new Set(values).size >= leastDifferent * values.length) proving.push(values);
  }
  return proving;
}

function allNumbers(table: Table, column: number, signs: Signs): number[] | undefined {
  const texts = table.rows.map((_, row) => cellAt(table, row, column));
  const { rule } = decideDecimal(texts);
  const values = texts.flatMap((text) => {
    const reading = readFigureCell(text, rule, signs);
    return reading.state === 'known' ? [reading.value] : [];
  });
  return values.length === texts.length ? values : undefined;
}

/** Sums of the first n rows, n from 0. */
function runningSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** A run of at least two rows above whose sum the row is; the search begins in every column. */
function sumOfRun(
  row: number,
  columns: readonly (readonly number[])[],
  sums: readonly (readonly number[])[],
): Proof | undefined {
  if (columns.length < provingColumns) return undefined;
  for (const [at, values] of columns.entries()) {
    const found = runIn(row, values[row] ?? 0, sums[at] ?? [], (start, end) =>
      agree(
        columns.map((column, index) => [column[row] ?? 0, sumBetween(sums[index], start, end)]),
      ),
    );
    if (found) return found;
  }
  return undefined;
}

/** The first run in one column with the wanted sum that the other columns agree to. */
function runIn(
  row: number,
  wanted: number,
  sums: readonly number[],
  isProof: (start: number, end: number) => boolean,
): Proof | undefined {
  if (wanted === 0) return undefined;
  const places = new Map<number, number>();
  for (let end = 0; end <= row; end += 1) {
    const sum = sums[end] ?? 0;
    const start = places.get(sum - wanted);
    if (start !== undefined && end - start > 1 && isProof(start, end)) {
      return { first: start, count: end - start };
    }
    places.set(sum, end);
  }
  return undefined;
}

function sumBetween(sums: readonly number[] | undefined, start: number, end: number): number {
  return (sums?.[end] ?? 0) - (sums?.[start] ?? 0);
}

/** Equal in at least two columns, and near in all others: people without a fixed district count only above. */
function agree(pairs: readonly (readonly [total: number, sum: number])[]): boolean {
  const equal = pairs.filter(([total, sum]) => total === sum && total > 0).length;
  return (
    equal >= provingColumns &&
    pairs.every(([total, sum]) => Math.abs(total - sum) <= nearlyEqual * Math.abs(total))
  );
}

/** The total of totals: the sum of all totals above. */
function sumOfTotals(
  row: number,
  totals: readonly number[],
  columns: readonly (readonly number[])[],
): Proof | undefined {
  if (totals.length < 2 || columns.length < provingColumns) return undefined;
  const pairs = columns.map((values): [number, number] => [
    values[row] ?? 0,
    totals.reduce((all, index) => all + (values[index] ?? 0), 0),
  ]);
  return agree(pairs) ? { first: totals[0] ?? 0, count: totals.length } : undefined;
}
