import type { TableInstructions } from '../instructions/table-instructions.ts';
import type { KeyOfOtherYears } from '../instructions/join-report.ts';
import { cellAt, placeOfColumn, type Table } from '../result/table.ts';

const yearText = /^(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d(?:\.0)?$/;

/**
 * Tells keys of another year's list of areas from typing errors, where the table has rows of several years: of the
 * given keys, those whose rows end before, or begin after, other years of the same table. A municipal reform leaves
 * keys that come in some years only; a typing error does not.
 * @param keys keys that met no area, or areas that met no row, in the selected year
 */
export function keysOfOtherYears(
  table: Table,
  { key, where = {} }: Pick<TableInstructions, 'key' | 'where'>,
  keys: readonly string[],
): KeyOfOtherYears[] {
  const [name] = Object.entries(where).flatMap(([column, value]) =>
    yearText.test(value.trim()) ? [column] : [],
  );
  const yearColumn = name === undefined ? -1 : placeOfColumn(table, name);
  if (yearColumn < 0 || keys.length === 0) return [];
  const wanted = new Map(keys.map((one) => [one, new Set<string>()]));
  const all = new Set<string>();
  const keyColumn = placeOfColumn(table, key);
  table.rows.forEach((_, row) => {
    const year = cellAt(table, row, yearColumn).replace(/\.0$/, '');
    if (!yearText.test(year)) return;
    all.add(year);
    wanted.get(cellAt(table, row, keyColumn))?.add(year);
  });
  return [...wanted].flatMap(([one, years]): KeyOfOtherYears[] =>
    years.size > 0 && years.size < all.size ? [{ key: one, years: spanOf(years) }] : [],
  );
}

function spanOf(years: ReadonlySet<string>): string {
  const sorted = [...years].toSorted((one, other) => one.localeCompare(other, 'de'));
  const [first = ''] = sorted;
  const last = sorted.at(-1) ?? first;
  return first === last ? first : `${first}–${last}`;
}
