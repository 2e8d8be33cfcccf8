import type { PivotInstructions } from '../instructions/table-instructions.ts';
import { cellAt, placeOfColumn, type Table } from '../result/table.ts';
import type { ColumnUnderstanding, Guess } from '../instructions/understanding.ts';

/** Most figures and years that one table can have in its rows. */
const mostFigures = 300;

export interface LongFormat {
  readonly years?: Guess<{ readonly column: string; readonly values: readonly string[] }>;
  readonly pivot?: Guess<PivotInstructions>;
}

/**
 * Where keys come several times: the column of years by which their rows differ, and where a column of texts is
 * needed to tell them apart, that column and the one with the figures. Only where every row is then told apart from
 * all others.
 */
export function findLongFormat(
  table: Table,
  key: string,
  columns: readonly ColumnUnderstanding[],
): LongFormat {
  const keyColumn = placeOfColumn(table, key);
  const year = columns.find((one) => one.kind.value === 'year' && one.name !== key);
  const yearColumn = year && placeOfColumn(table, year.name);
  if (tellsApart(table, [keyColumn])) return {};
  const byYear = [keyColumn, ...(yearColumn === undefined ? [] : [yearColumn])];
  const years =
    year && yearColumn !== undefined ? yearsOf(table, year.name, yearColumn) : undefined;
  if (years && tellsApart(table, byYear)) return { years };
  const names = columns.find(
    ({ name, kind }) =>
      (kind.value === 'indicator-name' || kind.reason.code === 'cells-repeat') &&
      isLong(table, [...byYear, placeOfColumn(table, name)], placeOfColumn(table, name)),
  );
  const values = names && valueColumn(columns, [key, names.name, year?.name]);
  if (!names || values === undefined) return {};
  const pivot: Guess<PivotInstructions> = {
    value: { column: names.name, value: values },
    certainty: 'likely',
    reason: { code: 'cells-repeat', text: names.name, of: table.rows.length },
  };
  return { pivot, ...(years && { years }) };
}

function isLong(table: Table, columns: readonly number[], names: number): boolean {
  const different = new Set(table.rows.map((_, row) => cellAt(table, row, names)));
  return different.size > 1 && different.size <= mostFigures && tellsApart(table, columns);
}

/** True where no two rows have the same texts in these columns. */
function tellsApart(table: Table, columns: readonly number[]): boolean {
  const seen = new Set(
    table.rows.map((_, row) => columns.map((column) => cellAt(table, row, column)).join('\0')),
  );
  return seen.size === table.rows.length;
}

/** Newest first; absent where all rows are of one year. */
function yearsOf(table: Table, name: string, column: number): LongFormat['years'] {
  const values = [...new Set(table.rows.map((_, row) => cellAt(table, row, column)))];
  if (values.length < 2 || values.length > mostFigures) return undefined;
  values.sort((one, other) => other.localeCompare(one, 'de', { numeric: true }));
  const reason = { code: 'cells-repeat', text: name, count: values.length } as const;
  return { value: { column: name, values }, certainty: 'likely', reason };
}

/** The only column of figures besides; where there are several, the table is not long. */
function valueColumn(
  columns: readonly ColumnUnderstanding[],
  besides: readonly (string | undefined)[],
): string | undefined {
  const figures = columns.filter(
    ({ name, kind }) =>
      !besides.includes(name) &&
      ['population', 'share', 'count', 'rent', 'value'].includes(kind.value),
  );
  return figures.length === 1 ? figures[0]?.name : undefined;
}
