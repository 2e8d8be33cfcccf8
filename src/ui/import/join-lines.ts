import { excerpt } from '../../areas/excerpt.ts';
import type { Diagnostic, DiagnosticEntry } from '../../areas/diagnostic.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import type { DraftJoin, DraftTrial } from '../../worker/drafting/draft.ts';

/** What the live join report of a draft says of each table. */

/** Diagnostics that are told here; the others stand in the data report. */
const mostNotes = 6;

/** Errors, and warnings that belong to no single file; how many there are beyond those that are told. */
export function joinNotes(trial: Pick<DraftTrial, 'diagnostics'> | undefined): {
  readonly told: readonly Diagnostic[];
  readonly more: number;
} {
  const notes = (trial?.diagnostics ?? []).filter(
    ({ severity, file }: DiagnosticEntry) =>
      severity === 'error' || (severity === 'warning' && file === undefined),
  );
  return { told: notes.slice(0, mostNotes), more: Math.max(0, notes.length - mostNotes) };
}

/** A table with its round, where it has one. */
function nameOf({ table, round }: Pick<DraftJoin, 'table' | 'round'>): string {
  return round === '' ? excerpt(table) : `${excerpt(table)} · ${excerpt(round)}`;
}

/** Rows and areas without a counterpart, with those that the page is not told one by one. */
function unmatched({ rowsWithoutArea, areasWithoutRow, leftOut }: DraftJoin) {
  return {
    rows: rowsWithoutArea.length + (leftOut?.rows ?? 0),
    areas: areasWithoutRow.length + (leftOut?.areas ?? 0),
  };
}

/** How many areas of which table have a row. */
export interface JoinLine {
  readonly joined: string;
  /** Over which column, and what found no partner. */
  readonly rest: string;
  /** Undefined where no areas were merged. */
  readonly polygons: string | undefined;
}

export function joinLine(
  join: DraftJoin,
  areas: number,
  { tables }: Pick<ProjectFile, 'tables'>,
  { import: words }: Texts,
): JoinLine {
  const key = tables.find(({ source }) => source === join.table)?.key ?? '';
  return {
    joined: words.joined(nameOf(join), join.matched, areas),
    rest: [
      ...(key === '' ? [] : [words.steps.over(excerpt(key))]),
      words.areasWithout(unmatched(join).areas),
      words.rowsWithout(unmatched(join).rows),
    ].join(' · '),
    polygons: join.polygons && words.polygons(join.polygons.covered, join.polygons.total),
  };
}

/** What a table still has to match by hand. */
export interface MatchingTitle {
  readonly title: string;
  readonly name: string;
  /** Folded where nothing is left to match. */
  readonly isOpen: boolean;
}

/** Undefined where every row has its area, and none was matched by hand. */
export function matchingTitle(
  join: DraftJoin,
  matchedByHand: number,
  { import: words }: Texts,
): MatchingTitle | undefined {
  const { rows, areas } = unmatched(join);
  if (rows + matchedByHand === 0) return undefined;
  const { matching, matchedByHand: byHand } = words.steps;
  return {
    title: rows > 0 ? matching(rows, areas) : byHand(matchedByHand),
    name: nameOf(join),
    isOpen: matchedByHand > 0 || (rows > 0 && areas > 0),
  };
}
