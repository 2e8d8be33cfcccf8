import type { ColumnUse, DraftRole } from '../areas/draft.ts';
import type { ColumnUnderstanding } from '../ingest/understanding.ts';
import { indicatorEntry, roleKeys, roleOf, unitOf } from './draft-indicators.ts';
import { ofYear } from './draft-project.ts';
import type { ProjectFile, TableEntry } from './schema.ts';

/** Corrections of a draft, each a new project file; entries of one file for several years change together. */

function editTable(
  json: ProjectFile,
  source: string,
  change: (entry: TableEntry) => TableEntry,
): ProjectFile {
  const edit = (entry: TableEntry) => (entry.source === source ? change(entry) : entry);
  return { ...json, tables: json.tables.map(edit) };
}

export function useOf(entry: TableEntry, column: string): ColumnUse {
  if (entry.key === column) return 'key';
  const indicator = entry.indicators?.find((one) => one.column === column);
  if (indicator) return roleOf(indicator);
  return entry.population === column ? 'population' : 'none';
}

/** Sets what a column is for; the column that was the key or the population before is free again. */
export function setUse(
  json: ProjectFile,
  source: string,
  column: Pick<ColumnUnderstanding, 'name' | 'unit' | 'kind'>,
  use: ColumnUse,
): ProjectFile {
  const { name } = column;
  const others = json.tables.flatMap((entry) =>
    (entry.indicators ?? []).filter((one) => entry.source !== source || one.column !== name),
  );
  const taken = new Set(others.map(({ id }) => id));
  const before = json.tables
    .find((entry) => entry.source === source)
    ?.indicators?.find((one) => one.column === name);
  const isFigure = use !== 'none' && use !== 'key' && use !== 'population';
  const made = isFigure
    ? before
      ? withRole(before, use)
      : indicatorEntry(name, use, unitOf(column), taken)
    : undefined;
  return editTable(json, source, (entry) => {
    const indicators = entry.indicators ?? [];
    const place = indicators.findIndex((one) => one.column === name);
    const rest = indicators.filter((one) => one.column !== name);
    const { population, ...others } = entry;
    const keeps = population !== undefined && population !== name && use !== 'population';
    return {
      ...others,
      ...(use === 'key' ? { key: name } : entry.key === name ? { key: '' } : {}),
      ...(use === 'population' ? { population: name } : keeps ? { population } : {}),
      indicators: made ? rest.toSpliced(place < 0 ? rest.length : place, 0, made) : rest,
    };
  });
}

function withRole<Entry extends NonNullable<TableEntry['indicators']>[number]>(
  { role, highMeans, ...rest }: Entry,
  use: DraftRole,
) {
  void role;
  void highMeans;
  return { ...rest, ...roleKeys(use) };
}

export function setUnit(
  json: ProjectFile,
  source: string,
  column: string,
  unit: string,
): ProjectFile {
  return editTable(json, source, (entry) => ({
    ...entry,
    indicators: (entry.indicators ?? []).map((one) =>
      one.column === column ? { ...one, unit } : one,
    ),
  }));
}

/** Takes a year of a table in or out; at least one stays. */
export function toggleYear(
  json: ProjectFile,
  source: string,
  column: string,
  year: string,
): ProjectFile {
  const own = json.tables.filter((entry) => entry.source === source);
  const [first] = own;
  if (!first) return json;
  if (own.some(({ round }) => round === year)) {
    if (own.length === 1) return json;
    return {
      ...json,
      tables: json.tables.filter((entry) => entry.source !== source || entry.round !== year),
    };
  }
  return { ...json, tables: [...json.tables, ofYear(first, column, year)] };
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
