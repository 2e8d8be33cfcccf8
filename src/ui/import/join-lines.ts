import type { Diagnostic, DiagnosticEntry } from '../../areas/diagnostic.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { JoinReport } from '../../ingest/instructions/join-report.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import type { DraftTrial } from '../../worker/drafting/draft.ts';

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
function nameOf({ table, round }: Pick<JoinReport, 'table' | 'round'>): string {
  return round === '' ? table : `${table} · ${round}`;
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
  join: JoinReport,
  areas: number,
  { tables }: Pick<ProjectFile, 'tables'>,
  { import: words }: Texts,
): JoinLine {
  const key = tables.find(({ source }) => source === join.table)?.key ?? '';
  return {
    joined: words.joined(nameOf(join), join.matched, areas),
    rest: [
      ...(key === '' ? [] : [words.steps.over(key)]),
      words.areasWithout(join.areasWithoutRow.length),
      words.rowsWithout(join.rowsWithoutArea.length),
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
  join: JoinReport,
  matchedByHand: number,
  { import: words }: Texts,
): MatchingTitle | undefined {
  const [rows, areas] = [join.rowsWithoutArea.length, join.areasWithoutRow.length];
  if (rows + matchedByHand === 0) return undefined;
  const { matching, matchedByHand: byHand } = words.steps;
  return {
    title: rows > 0 ? matching(rows, areas) : byHand(matchedByHand),
    name: nameOf(join),
    isOpen: matchedByHand > 0 || (rows > 0 && areas > 0),
  };
}
