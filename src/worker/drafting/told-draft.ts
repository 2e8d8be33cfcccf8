import type { Diagnostic, DiagnosticEntry } from '../../areas/diagnostic.ts';
import { excerpt, longestName } from '../../areas/excerpt.ts';
import type { JoinReport } from '../../ingest/instructions/join-report.ts';
import type { Understandings } from '../../project/draft/draft-project.ts';
import type { DraftedTable } from '../../project/draft/draft-tables.ts';
import type { DraftAnswer, DraftJoin, DraftTrial } from './draft.ts';

/**
 * A draft as the page is told of it: texts and lists of foreign files as long as they are shown, with how many are left out.
 * What is computed with stays whole in the worker.
 */

/** Entries of a list that a sentence or a sheet names. */
const toldItems = 200;
/** Rows and areas that can be brought together by hand; a table with more of them has another fault. */
const toldRows = 5000;
const toldAreas = 20_000;
const toldTotals = 500;

export function toldAnswer(answer: DraftAnswer): DraftAnswer {
  const { files, understandings } = answer;
  return {
    ...answer,
    files: files.map((file) => ({ ...file, diagnostics: file.diagnostics.map(toldDiagnostic) })),
    understandings: toldUnderstandings(understandings),
  };
}

function toldUnderstandings({ areas, tables, points }: Understandings): Understandings {
  return {
    areas: areas.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.map(toldDiagnostic),
    })),
    tables: tables.map(toldTable),
    points: points.map(toldTable),
  };
}

export function toldTable(table: DraftedTable): DraftedTable {
  return { ...table, totals: table.totals.slice(0, toldTotals) };
}

export function toldTrial(trial: DraftTrial): DraftTrial {
  const joins = trial.joins.map(toldJoin);
  const rows = joins.map(({ rowsWithoutArea }) => new Set(rowsWithoutArea));
  const isTold = (place: number, key: string) => rows[place]?.has(key) === true;
  return {
    ...trial,
    joins,
    diagnostics: trial.diagnostics.map(toldDiagnostic),
    proposals: trial.proposals.map((list, place) =>
      list.filter(({ tableKey }) => isTold(place, tableKey)),
    ),
    names: Object.fromEntries(
      Object.entries(trial.names)
        .filter(([key]) => isShort(key))
        .slice(0, toldAreas)
        .map(([key, name]) => [key, excerpt(name)]),
    ),
  };
}

/** Keys that no page can show cannot be brought together by hand; they are counted. */
function toldJoin(join: JoinReport): DraftJoin {
  const { areasWithoutRow, rowsWithoutArea, rowNames, keysOfOtherYears } = join;
  const rows = rowsWithoutArea.filter(isShort).slice(0, toldRows);
  const areas = areasWithoutRow.filter(isShort).slice(0, toldAreas);
  return {
    table: join.table,
    round: join.round,
    matched: join.matched,
    emptyKeys: join.emptyKeys,
    duplicateKeys: [],
    paddedKeys: [],
    ...(join.polygons && { polygons: join.polygons }),
    ...(rowNames && { rowNames }),
    ...(keysOfOtherYears && { keysOfOtherYears: keysOfOtherYears.slice(0, toldRows) }),
    areasWithoutRow: areas,
    rowsWithoutArea: rows,
    leftOut: {
      areas: areasWithoutRow.length - areas.length,
      rows: rowsWithoutArea.length - rows.length,
    },
  };
}

function isShort(key: string): boolean {
  return key.length <= longestName;
}

/** A diagnostic with its texts and its list as long as they are shown. */
function toldDiagnostic(diagnostic: Diagnostic): Diagnostic {
  const texts = Object.entries(diagnostic).map(([field, value]) => [
    field,
    typeof value === 'string' ? excerpt(value, longestName) : value,
  ]);
  const { items }: DiagnosticEntry = diagnostic;
  const told = { ...diagnostic, ...Object.fromEntries(texts) };
  if (!items) return told;
  const itemsLeftOut = Math.max(0, items.length - toldItems);
  const cut = items.slice(0, toldItems).map((item) => excerpt(item));
  return { ...told, items: cut, ...(itemsLeftOut > 0 && { itemsLeftOut }) };
}
