import type { Lack } from '../areas/draft.ts';
import type { AreaFileUnderstanding } from '../ingest/understand-areas.ts';
import type { TableUnderstanding } from '../ingest/understanding.ts';
import { draftIndicators } from './draft-indicators.ts';
import type { ProjectFile, TableEntry } from './schema.ts';

/**
 * A project file drafted from what was understood of files that came without one. The draft is a project file:
 * every correction is a key of it, and accepting it is loading it.
 */

/** A table and, for a workbook, its sheet. */
export interface DraftedTable extends TableUnderstanding {
  readonly sheet?: string;
  readonly sheets?: readonly string[];
}

export interface ProjectDraft {
  readonly json: ProjectFile;
  readonly lacks: readonly Lack[];
}

export interface Understandings {
  readonly areas: readonly AreaFileUnderstanding[];
  readonly tables: readonly DraftedTable[];
}

/** The first file with areas and all tables; nothing is invented: no sources, no licence, no accepted match. */
export function draftProject({ areas, tables }: Understandings): ProjectDraft {
  const [file] = areas;
  const taken = new Set<string>();
  const year = commonYear(tables);
  const json: ProjectFile = {
    version: 1,
    title: titleOf(tables[0]?.file ?? file?.file ?? ''),
    areas: {
      source: file?.file ?? '',
      key: file?.key?.value ?? '',
      ...(file?.name && { name: file.name.value }),
      ...(file?.municipality && { municipality: file.municipality.value }),
    },
    tables: tables.flatMap((table) => draftTable(table, taken, year)),
  };
  return { json, lacks: lacksOf(json, areas) };
}

/** What a draft lacks. A system of coordinates is asked where the file does not state one that is known. */
export function lacksOf(json: ProjectFile, areas: readonly AreaFileUnderstanding[]): Lack[] {
  const file = areas.find((one) => one.file === json.areas.source);
  const isPlaceOpen = file && file.proposedSystems.length > 0 && json.areas.crs === undefined;
  const hasKey = json.areas.key !== '' && json.tables.every(({ key }) => key !== '');
  const hasIndicator = json.tables.some(({ indicators = [] }) => indicators.length > 0);
  return [
    ...(json.areas.source === '' || !file ? (['areas'] as const) : []),
    ...(isPlaceOpen ? (['crs'] as const) : []),
    ...(file && !hasKey ? (['key'] as const) : []),
    ...(hasIndicator ? [] : (['indicator'] as const)),
  ];
}

/** One entry, or one per year of a table whose rows are of several years. */
export function draftTable(
  table: DraftedTable,
  taken: Set<string>,
  year: string | undefined,
): TableEntry[] {
  const entry = entryOf(table, taken);
  const { years } = table;
  if (!years) {
    const own = yearOfName(table.file);
    return [year !== undefined && own === year ? { ...entry, round: year } : entry];
  }
  const { column, values } = years.value;
  const chosen = year !== undefined && values.includes(year) ? [year] : values;
  return chosen.map((value) => ofYear(entry, column, value));
}

export function ofYear(entry: TableEntry, column: string, year: string): TableEntry {
  return { ...entry, round: year, where: { ...entry.where, [column]: year } };
}

function entryOf(table: DraftedTable, taken: Set<string>): TableEntry {
  const population = table.columns.find(({ kind }) => kind.value === 'population');
  const withheld = (meaning: 'missing' | 'suppressed') =>
    table.sentinels.filter((one) => one.meaning === meaning).map(({ text }) => text);
  const [missing, suppressed] = [withheld('missing'), withheld('suppressed')];
  const { key, totals, pivot } = table;
  return {
    source: table.file,
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    key: key?.value.column ?? '',
    ...(key?.value.keyPad !== undefined && { keyPad: key.value.keyPad }),
    ...(key?.value.keyForm !== undefined && { keyForm: key.value.keyForm }),
    ...layoutOf(table),
    ...(population && !pivot && { population: population.name }),
    ...(totals.length > 0 && { leaveOut: totals.map(({ leaveOut }) => leaveOut) }),
    ...(missing.length > 0 && { missing }),
    ...(suppressed.length > 0 && { suppressed }),
    ...(pivot && { pivot: pivot.value }),
    indicators: pivot ? [] : draftIndicators(table.columns, taken),
  };
}

/** The layout is written down, so that a reopened project asks nothing and guesses nothing. */
function layoutOf(table: DraftedTable): Partial<TableEntry> {
  if (table.sheet !== undefined) return {};
  const { separator, encoding, headerRow, headerRows, lastRow } = table;
  return {
    encoding: encoding.value,
    ...(table.requoted
      ? {}
      : { separator: separator.value as NonNullable<TableEntry['separator']> }),
    headerRow: headerRow.value,
    ...(headerRows.value > 1 && { headerRows: headerRows.value }),
    ...(table.footer.length > 0 && { lastRow: lastRow.value }),
  };
}

/** The year in a file name that another table has rows of: figures of other years would not belong together. */
function commonYear(tables: readonly DraftedTable[]): string | undefined {
  const named = tables.flatMap((table) => (table.years ? [] : (yearOfName(table.file) ?? [])));
  return named.find((year) => tables.some(({ years }) => years?.value.values.includes(year)));
}

function yearOfName(file: string): string | undefined {
  const years = file.match(/(?:19|20)\d\d/g) ?? [];
  return years.length === 1 ? years[0] : undefined;
}

function titleOf(file: string): string {
  const words = file
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words === '' ? 'Atlas' : words.charAt(0).toUpperCase() + words.slice(1);
}
