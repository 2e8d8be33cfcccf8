import { inOrderOfRounds } from '../../analysis/values/rounds.ts';
import { withBaseIndex } from './draft-base.ts';
import { draftTable, ofWideYear, ofYear, type DraftedTable } from './draft-tables.ts';
import type { ProjectFile, TableEntry } from '../file/schema.ts';

/** Years of a draft: which years of a table are rounds, and what year a table is of. */

/** The years a table has in its rows or columns, newest first; empty where it is of one time. */
export function yearsOf({ years, wideYears }: DraftedTable): readonly string[] {
  return years?.value.values ?? wideYears?.years ?? [];
}

/** The entries with their rounds newest first, since the first round is the one that opens; the others stay before them. */
export function newestFirst(entries: readonly TableEntry[]): TableEntry[] {
  return entries.toSorted((one, other) => {
    if (one.round === undefined || other.round === undefined) {
      return Number(one.round !== undefined) - Number(other.round !== undefined);
    }
    return inOrderOfRounds(other.round, one.round);
  });
}

/** Takes a year of a table in or out; without any year the table takes no part. */
export function toggleYear(json: ProjectFile, table: DraftedTable, year: string): ProjectFile {
  const chosen = json.tables.flatMap(({ source, round = '' }) =>
    source === table.file ? [round] : [],
  );
  const others = chosen.filter((one) => one !== year);
  return setYears(json, table, others.length < chosen.length ? others : [...chosen, year]);
}

/** Exactly these years of a table become rounds. */
export function setYears(
  json: ProjectFile,
  table: DraftedTable,
  wanted: readonly string[],
): ProjectFile {
  const own = json.tables.filter(({ source }) => source === table.file);
  const others = json.tables.filter(({ source }) => source !== table.file);
  const model = own[0] ?? draftedAnew(json, table);
  const entries = wanted.flatMap((year) => {
    const there = own.find(({ round }) => round === year);
    return there ?? (model ? [entryOfYear(model, table, year)] : []);
  });
  return withBaseIndex({ ...json, tables: newestFirst([...others, ...entries]) });
}

/** Where every year was taken out, the first one that comes back is as the files speak for it. */
function draftedAnew(json: ProjectFile, table: DraftedTable): TableEntry | undefined {
  const ids = json.tables.flatMap(({ indicators = [] }) => indicators.map(({ id }) => id));
  const isElsewhere = json.tables.some(({ population }) => population !== undefined);
  return draftTable(table, new Set(ids), undefined, isElsewhere)[0];
}

function entryOfYear(model: TableEntry, table: DraftedTable, year: string): TableEntry {
  const column = table.years?.value.column;
  return column === undefined ? ofWideYear(model, table, year) : ofYear(model, column, year);
}

/** States the year of a table that is of one time; undefined: it belongs to every round. */
export function setRound(
  json: ProjectFile,
  source: string,
  round: string | undefined,
): ProjectFile {
  const tables = json.tables.map((entry) => {
    if (entry.source !== source) return entry;
    const { round: _, ...rest } = entry;
    return round === undefined ? rest : { ...rest, round };
  });
  return { ...json, tables: newestFirst(tables) };
}
