import { formOf, type ColumnForm } from '../../ingest/cells/column-form.ts';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import type { Understandings } from '../draft/draft-project.ts';
import { shownColumns, type DraftedTable } from '../draft/draft-tables.ts';
import type { IndicatorEntry, ProjectFile, TableEntry } from '../file/schema.ts';

/** A column that a draft takes for people, for a count or for an indicator. */
export interface UsedColumn {
  readonly table: DraftedTable;
  readonly column: ColumnUnderstanding;
  /** Where each year has a column of its own: the names of all of them. */
  readonly names: readonly string[];
  readonly isPeople: boolean;
  /** People or another count: also what shares are formed of. */
  readonly isCount: boolean;
  /** The indicator whose figures stand in the column as they are. */
  readonly indicator?: IndicatorEntry;
  /** What the draft states of the column. */
  readonly form: ColumnForm;
  /** The decimal sign that is stated for the whole table. */
  readonly decimal?: TableEntry['decimal'];
}

/** Every column once that a draft uses. */
export function usedColumns(json: ProjectFile, { tables }: Understandings): UsedColumn[] {
  return tables.flatMap((table) => {
    const entries = json.tables.filter(({ source }) => source === table.file);
    return shownColumns(table).flatMap((column) => useOf(table, column, entries) ?? []);
  });
}

function useOf(
  table: DraftedTable,
  column: ColumnUnderstanding,
  entries: readonly TableEntry[],
): UsedColumn | undefined {
  const years = table.wideYears?.figures.find(({ columnOfYear }) =>
    Object.values(columnOfYear).includes(column.name),
  );
  const names = years ? Object.values(years.columnOfYear) : [column.name];
  const isNamed = (name: unknown) => typeof name === 'string' && names.includes(name);
  const indicators = entries.flatMap((entry) => entry.indicators ?? []);
  const indicator = indicators.find((one) => one.numerator === undefined && isNamed(one.column));
  const isPeople = entries.some(({ population }) => isNamed(population));
  const isPart = indicators.some(({ numerator, denominator, of }) =>
    [numerator, denominator, of].some(isNamed),
  );
  const isCount = isPeople || isPart || indicator?.unit === 'count';
  if (!indicator && !isCount) return undefined;
  const forms = entries.flatMap(({ columnForms }) =>
    names.map((name) => formOf(columnForms, name)),
  );
  const decimal = entries.find((entry) => entry.decimal !== undefined)?.decimal;
  return {
    table,
    column,
    names,
    isPeople,
    isCount,
    ...(indicator && { indicator }),
    form: Object.assign({}, ...forms) as ColumnForm,
    ...(decimal && { decimal }),
  };
}

/** States how columns of a file are read, beside what is stated already. */
export function stateForm(
  json: ProjectFile,
  file: string,
  names: readonly string[],
  form: ColumnForm,
): ProjectFile {
  const state = (entry: TableEntry): TableEntry => {
    if (entry.source !== file) return entry;
    const added = names.map((name) => [name, { ...formOf(entry.columnForms, name), ...form }]);
    return {
      ...entry,
      columnForms: Object.fromEntries([
        ...Object.entries(entry.columnForms ?? {}),
        ...added,
      ]) as NonNullable<TableEntry['columnForms']>,
    };
  };
  return { ...json, tables: json.tables.map(state) };
}

/** The figures of a column are in another unit. */
export function stateUnit(json: ProjectFile, names: readonly string[], unit: string): ProjectFile {
  const state = (one: IndicatorEntry): IndicatorEntry =>
    one.column !== undefined && names.includes(one.column) ? { ...one, unit } : one;
  const tables = json.tables.map((entry) =>
    entry.indicators ? { ...entry, indicators: entry.indicators.map(state) } : entry,
  );
  return { ...json, tables };
}
