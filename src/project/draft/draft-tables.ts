import type {
  ColumnUnderstanding,
  TableUnderstanding,
  WideYears,
} from '../../ingest/instructions/understanding.ts';
import type { HiddenFound } from '../../ingest/workbook/hidden-parts.ts';
import type { HiddenParts } from '../../ingest/result/sheet.ts';
import { draftIndicators } from './draft-indicators.ts';
import { draftShares, type PeopleKnown } from './draft-shares.ts';
import type { IndicatorEntry, ProjectFile, TableEntry } from '../file/schema.ts';

/** Entries of a project file drafted from what was understood of a table. */

/** A table and, for a workbook, its sheet. */
export interface DraftedTable extends TableUnderstanding {
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** Those of the sheets that the workbook hides. */
  readonly hiddenSheets?: readonly string[];
  /** Hidden parts of the sheet that are read all the same. */
  readonly hidden?: HiddenParts;
  /** Hidden rows and columns of the sheet with something in them, whether they are read or not. */
  readonly hiddenFound?: HiddenFound;
}

/** One entry, or one per year of a table whose rows or columns are of several years. */
export function draftTable(
  table: DraftedTable,
  taken: Set<string>,
  year: string | undefined,
  isPeopleElsewhere = false,
): TableEntry[] {
  const { years, wideYears } = table;
  const people = { population: populationOf(table), isElsewhere: isPeopleElsewhere };
  if (wideYears) return draftWideYears(table, wideYears, taken, year, people);
  const entry = entryOf(table, draftFigures(table.figures ?? table.columns, taken, people));
  if (!years) {
    const own = yearOfName(table.file);
    return [year !== undefined && own === year ? { ...entry, round: year } : entry];
  }
  const { column, values } = years.value;
  return chosenYears(values, year).map((value) => ofYear(entry, column, value));
}

/** Shares and values as they are, and shares that are formed of counts. */
function draftFigures(
  columns: Parameters<typeof draftIndicators>[0],
  taken: Set<string>,
  people: PeopleKnown,
): IndicatorEntry[] {
  const drafted = draftIndicators(columns, taken);
  return [...drafted, ...draftShares(columns, drafted, people, taken)];
}

/** The column with the people of the areas, as far as one looks so. */
export function populationOf(table: DraftedTable): string | undefined {
  return shownColumns(table).find(({ kind }) => kind.value === 'population')?.name;
}

/** What a draft tells about people: the table's own column, by the name of its newest year, or another table. */
export function peopleKnown(
  json: Pick<ProjectFile, 'tables'>,
  table: Pick<DraftedTable, 'file' | 'wideYears'>,
): PeopleKnown {
  const telling = json.tables.filter(({ population }) => population !== undefined);
  const own = telling.find(({ source }) => source === table.file)?.population;
  const figure = table.wideYears?.figures.find(({ columnOfYear }) =>
    Object.values(columnOfYear).includes(own ?? ''),
  );
  return {
    population: figure ? newestColumn(figure.columnOfYear) : own,
    isElsewhere: telling.some(({ source }) => source !== table.file),
  };
}

export function ofYear(entry: TableEntry, column: string, year: string): TableEntry {
  return { ...entry, round: year, where: { ...entry.where, [column]: year } };
}

/** The columns of a table as a person sees them: a figure with a column per year is one, named by its newest year. */
export function shownColumns({
  figures,
  columns,
  wideYears,
}: Pick<DraftedTable, 'figures' | 'columns' | 'wideYears'>): ColumnUnderstanding[] {
  const all = figures ? [...columns.filter(isNoFigure(figures)), ...figures] : columns;
  const older = new Set(
    wideYears?.figures.flatMap(({ columnOfYear }) => Object.values(columnOfYear)) ?? [],
  );
  for (const figure of wideYears?.figures ?? []) older.delete(newestColumn(figure.columnOfYear));
  return all.filter(({ name }) => !older.has(name));
}

function isNoFigure(figures: readonly ColumnUnderstanding[]) {
  const names = new Set(figures.map(({ name }) => name));
  return ({ name }: ColumnUnderstanding) => !names.has(name);
}

export function newestColumn(columnOfYear: Readonly<Record<string, string>>): string {
  const years = Object.keys(columnOfYear).toSorted((one, other) => Number(other) - Number(one));
  return columnOfYear[years[0] ?? ''] ?? '';
}

/** Each year is a round: the same indicators, each from its column of that year. */
function draftWideYears(
  table: DraftedTable,
  { years, figures }: WideYears,
  taken: Set<string>,
  year: string | undefined,
  people: PeopleKnown,
): TableEntry[] {
  const shown = shownColumns(table).map((column) => {
    const figure = figures.find(({ columnOfYear }) => newestColumn(columnOfYear) === column.name);
    // The label names the figure, not the year.
    return figure && figure.name !== '' ? { ...column, label: figure.name } : column;
  });
  const entry = entryOf(table, draftFigures(shown, taken, people));
  return chosenYears(years, year).map((one) => ofWideYear(entry, table, one));
}

/** An entry of a table with years in its columns, for one of these years; a figure that has no column in it goes. */
export function ofWideYear(entry: TableEntry, table: DraftedTable, year: string): TableEntry {
  const columnIn = (column: string): string | undefined => {
    const figure = table.wideYears?.figures.find(({ columnOfYear }) =>
      Object.values(columnOfYear).includes(column),
    );
    if (figure) return figure.columnOfYear[year];
    return isOfYear(table, column, year) ? column : undefined;
  };
  const { population, indicators = [], ...others } = entry;
  const people = population === undefined ? undefined : columnIn(population);
  return {
    ...others,
    round: year,
    ...(people !== undefined && { population: people }),
    indicators: indicators.flatMap((one) => withColumns(one, columnIn) ?? []),
  };
}

/**
 * Whether a column that is there once is of a year: one that names another year of the table is not, nor one without a
 * year where those are of one year.
 */
function isOfYear({ columns, wideYears }: DraftedTable, name: string, year: string): boolean {
  const { years = [], yearless } = wideYears ?? {};
  const own = columns.find((column) => column.name === name)?.year?.slice(-4) ?? yearless;
  return own === undefined || own === year || !years.includes(own);
}

/** The indicator with the columns of another year; undefined where that year lacks one of them. */
export function withColumns(
  { column, numerator, denominator, ...rest }: IndicatorEntry,
  columnIn: (column: string) => string | undefined,
): IndicatorEntry | undefined {
  const main = columnIn(column ?? numerator ?? '');
  if (main === undefined) return undefined;
  if (numerator === undefined) {
    return { ...rest, column: main, ...(denominator !== undefined && { denominator }) };
  }
  const whole = typeof denominator === 'string' ? columnIn(denominator) : denominator;
  return whole === undefined ? undefined : { ...rest, numerator: main, denominator: whole };
}

function chosenYears(values: readonly string[], year: string | undefined): readonly string[] {
  return year !== undefined && values.includes(year) ? [year] : values;
}

function entryOf(
  table: DraftedTable,
  indicators: NonNullable<TableEntry['indicators']>,
): TableEntry {
  const population = populationOf(table);
  const withheld = (meaning: 'missing' | 'suppressed') =>
    table.sentinels.filter((one) => one.meaning === meaning).map(({ text }) => text);
  const [missing, suppressed] = [withheld('missing'), withheld('suppressed')];
  const { key, totals, pivot } = table;
  return {
    source: table.file,
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    ...(table.hidden && { hidden: table.hidden }),
    key: key?.value.column ?? '',
    ...(key?.value.keyPad !== undefined && { keyPad: key.value.keyPad }),
    ...(key?.value.keyForm !== undefined && { keyForm: key.value.keyForm }),
    ...layoutOf(table),
    ...(population !== undefined && { population }),
    ...(totals.length > 0 && { leaveOut: totals.map(({ leaveOut }) => leaveOut) }),
    ...(missing.length > 0 && { missing }),
    ...(suppressed.length > 0 && { suppressed }),
    ...(pivot && { pivot: pivot.value }),
    indicators,
  };
}

/** The layout is written down, so that a reopened project asks nothing and guesses nothing. */
export function layoutOf(table: DraftedTable): Partial<TableEntry> {
  if (table.sheet !== undefined) return {};
  const { separator, encoding, headerRow, headerRows, lastRow } = table;
  return {
    // What a person must decide is not stated by the draft.
    ...(encoding.certainty !== 'open' && { encoding: encoding.value }),
    ...(table.requoted
      ? {}
      : { separator: separator.value as NonNullable<TableEntry['separator']> }),
    headerRow: headerRow.value,
    ...(headerRows.value > 1 && { headerRows: headerRows.value }),
    ...(table.footer.length > 0 && { lastRow: lastRow.value }),
  };
}

/** The year in a file name that another table has rows of: figures of other years would not belong together. */
export function commonYear(tables: readonly DraftedTable[]): string | undefined {
  const yearsOf = ({ years, wideYears }: DraftedTable) => years?.value.values ?? wideYears?.years;
  const named = tables.flatMap((table) => (yearsOf(table) ? [] : (yearOfName(table.file) ?? [])));
  return named.find((year) => tables.some((table) => yearsOf(table)?.includes(year)));
}

function yearOfName(file: string): string | undefined {
  const years = file.match(/(?:19|20)\d\d/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}
