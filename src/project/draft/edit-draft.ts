import type { ColumnUse, DraftRole } from '../../areas/draft.ts';
import type { SignMeaning } from '../../ingest/cells/signs.ts';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { withBaseIndex } from './draft-base.ts';
import { indicatorEntry, roleKeys, roleOf, unitOf } from './draft-indicators.ts';
import {
  couldBePercent,
  isCount,
  proposedWhole,
  shareEntry,
  type Denominator,
} from './draft-shares.ts';
import {
  newestColumn,
  peopleKnown,
  shownColumns,
  withColumns,
  type DraftedTable,
} from './draft-tables.ts';
import { mainColumn } from './main-column.ts';
import type { IndicatorEntry, ProjectFile, TableEntry } from '../file/schema.ts';

/** Corrections of a draft, each a new project file; entries of one file for several years change together. */

function editTable(
  json: ProjectFile,
  source: string,
  change: (entry: TableEntry) => TableEntry,
): ProjectFile {
  const edit = (entry: TableEntry) => (entry.source === source ? change(entry) : entry);
  return { ...json, tables: json.tables.map(edit) };
}

/** Keys of an entry that change how the table is read, without what its columns mean. */
export type StatedLayout = Partial<
  Pick<
    TableEntry,
    | 'encoding'
    | 'separator'
    | 'decimal'
    | 'headerRow'
    | 'headerRows'
    | 'lastRow'
    | 'sheet'
    | 'hidden'
    | 'pivot'
    | 'keyPad'
    | 'keyForm'
  >
>;

/** States how a table is read; undefined takes a statement back. */
export function setLayout(
  json: ProjectFile,
  source: string,
  layout: { readonly [Key in keyof StatedLayout]: StatedLayout[Key] | undefined },
): ProjectFile {
  return editTable(json, source, (entry) => {
    const stated = Object.entries({ ...entry, ...layout }).filter(
      ([, value]) => value !== undefined,
    );
    return Object.fromEntries(stated) as TableEntry;
  });
}

export function useOf(entry: TableEntry, column: string): ColumnUse {
  if (entry.key === column) return 'key';
  const indicator = entry.indicators?.find((one) => mainColumn(one) === column);
  if (indicator) return roleOf(indicator);
  return entry.population === column ? 'population' : 'none';
}

/** The column of a figure in the year of an entry, by its column of the newest year, where the table has a column per year. */
export function columnFor(
  { round }: TableEntry,
  column: string,
  table: Pick<DraftedTable, 'wideYears'>,
): string | undefined {
  const figure = table.wideYears?.figures.find(
    ({ columnOfYear }) => newestColumn(columnOfYear) === column,
  );
  return figure ? figure.columnOfYear[round ?? ''] : column;
}

/** Without its columns nothing is known of which a count could be a share. */
type EditedTable = Pick<DraftedTable, 'file' | 'wideYears'> &
  Partial<Pick<DraftedTable, 'columns' | 'figures'>>;
type EditedColumn = Pick<ColumnUnderstanding, 'name' | 'unit' | 'kind' | 'values'> &
  Partial<Pick<ColumnUnderstanding, 'cells' | 'range'>>;

/** Sets what a column is for; the column that was the key or the population before is free again. */
export function setUse(
  json: ProjectFile,
  table: EditedTable,
  column: EditedColumn,
  use: ColumnUse,
): ProjectFile {
  const own = json.tables.filter(({ source }) => source === table.file);
  const before = own.flatMap(
    (entry) =>
      entry.indicators?.find((one) => mainColumn(one) === columnFor(entry, column.name, table)) ??
      [],
  )[0];
  const taken = new Set(
    json.tables
      .flatMap(({ indicators = [] }) => indicators.map(({ id }) => id))
      .filter((id) => id !== before?.id),
  );
  const isFigure = use !== 'none' && use !== 'key' && use !== 'population';
  const figure = table.wideYears?.figures.find(
    ({ columnOfYear }) => newestColumn(columnOfYear) === column.name,
  );
  const label = figure && figure.name !== '' ? figure.name : column.name;
  const made = isFigure
    ? before
      ? withRole(before, use)
      : newEntry(json, table, { ...column, label }, use, taken)
    : undefined;
  const edited = editTable(json, table.file, (entry) => {
    const name = columnFor(entry, column.name, table);
    return name === undefined
      ? entry
      : setUseIn(
          entry,
          name,
          use,
          made && withColumns(made, (one) => columnFor(entry, one, table)),
        );
  });
  return withBaseIndex(edited);
}

/** A count becomes a share by itself where the columns tell of what; the draft shows of what, and it can be changed. */
function newEntry(
  json: ProjectFile,
  table: EditedTable,
  column: EditedColumn & { readonly label: string },
  use: DraftRole,
  taken: Set<string>,
): IndicatorEntry {
  const whole = use === 'rent' ? undefined : certainWhole(json, table, column);
  return whole === undefined
    ? indicatorEntry(column.name, use, unitOf(column), taken, column.label)
    : shareEntry(column, whole, use, taken);
}

function certainWhole(
  json: ProjectFile,
  { columns: all, ...table }: EditedTable,
  { cells, ...column }: EditedColumn,
): Denominator | undefined {
  if (!all || !cells || !isCount({ ...column, cells })) return undefined;
  const columns = shownColumns({ ...table, columns: all });
  const whole = proposedWhole({ ...column, cells }, columns, peopleKnown(json, table));
  return couldBePercent({ ...column, cells }, whole, columns) ? undefined : whole;
}

function setUseIn(
  entry: TableEntry,
  name: string,
  use: ColumnUse,
  made: NonNullable<TableEntry['indicators']>[number] | undefined,
): TableEntry {
  const indicators = entry.indicators ?? [];
  const index = indicators.findIndex((one) => mainColumn(one) === name);
  const rest = indicators.filter((one) => mainColumn(one) !== name);
  const { population, ...others } = entry;
  const keeps = population !== undefined && population !== name && use !== 'population';
  return {
    ...others,
    ...(use === 'key' ? { key: name } : entry.key === name ? { key: '' } : {}),
    ...(use === 'population' ? { population: name } : keeps ? { population } : {}),
    indicators: made ? rest.toSpliced(index < 0 ? rest.length : index, 0, made) : rest,
  };
}

function withRole<Entry extends NonNullable<TableEntry['indicators']>[number]>(
  { role, highMeans, ...rest }: Entry,
  use: DraftRole,
) {
  void role;
  void highMeans;
  return { ...rest, ...roleKeys(use) };
}

/** Sets what an indicator is called in every year; an empty label is the name of its column again. */
export function setLabel(
  json: ProjectFile,
  source: string,
  id: string,
  label: string,
): ProjectFile {
  const text = label.trim();
  return editTable(json, source, (entry) => ({
    ...entry,
    indicators: (entry.indicators ?? []).map(({ label: before, ...one }) => {
      if (one.id !== id) return { ...one, ...(before !== undefined && { label: before }) };
      return text === '' ? one : { ...one, label: text };
    }),
  }));
}

/** Sets the unit of an indicator in every year. */
export function setUnit(json: ProjectFile, source: string, id: string, unit: string): ProjectFile {
  return editTable(json, source, (entry) => ({
    ...entry,
    indicators: (entry.indicators ?? []).map((one) => (one.id === id ? { ...one, unit } : one)),
  }));
}

/** Accepts matches: area keys by table key. */
export function addMatches(
  json: ProjectFile,
  source: string,
  matches: Readonly<Record<string, readonly string[]>>,
): ProjectFile {
  const copy = Object.entries(matches).map(([key, areas]): [string, string[]] => [key, [...areas]]);
  return editTable(json, source, (entry) => ({
    ...entry,
    matches: Object.fromEntries([...Object.entries(entry.matches ?? {}), ...copy]),
  }));
}

/** Takes the match of a row back. */
export function removeMatch(json: ProjectFile, source: string, tableKey: string): ProjectFile {
  return editTable(json, source, ({ matches = {}, ...entry }) => {
    const rest = Object.entries(matches).filter(([key]) => key !== tableKey);
    return rest.length === 0 ? entry : { ...entry, matches: Object.fromEntries(rest) };
  });
}

/** Leaves a row out, or takes it back in; a text is a key, a number a line of the file. */
export function toggleLeftOut(
  json: ProjectFile,
  source: string,
  row: string | number,
): ProjectFile {
  return editTable(json, source, ({ leaveOut = [], ...entry }) => {
    const rest = leaveOut.includes(row)
      ? leaveOut.filter((one) => one !== row)
      : [...leaveOut, row];
    return rest.length === 0 ? entry : { ...entry, leaveOut: rest };
  });
}

const keyOfMeaning = {
  zero: 'zero',
  missing: 'missing',
  suppressed: 'suppressed',
  'not-applicable': 'notApplicable',
} as const satisfies Readonly<Record<SignMeaning, keyof TableEntry>>;

/** Says how a sign is read in this table; undefined: as usual. */
export function setSign(
  json: ProjectFile,
  source: string,
  sign: string,
  meaning: SignMeaning | undefined,
): ProjectFile {
  return editTable(json, source, (entry) => {
    const changed: Record<string, unknown> = { ...entry };
    for (const key of Object.values(keyOfMeaning)) {
      const rest = (entry[key] ?? []).filter((text) => text !== sign);
      if (meaning !== undefined && keyOfMeaning[meaning] === key) rest.push(sign);
      if (rest.length > 0) changed[key] = rest;
      else delete changed[key];
    }
    return changed as TableEntry;
  });
}
