import { showUnseen } from '../../areas/unseen-signs.ts';
import type { JoinReport } from '../../ingest/instructions/join-report.ts';
import type { MatchProposal } from '../../ingest/join/propose-matches.ts';
import { excerpt } from '../../areas/excerpt.ts';

/** Rows that met no area, as the list for matching by hand shows them, and what is typed beside them. */

/** Names of areas by key. */
export type AreaNames = Readonly<Record<string, string>>;

/** An area by its name, with its key where that is another. */
export function areaLabel(key: string, names: AreaNames): string {
  const name = names[key];
  const seen = excerpt(key);
  return name === undefined || name === key ? seen : `${name} (${seen})`;
}

/** What the table calls a row beside its key. */
export function rowLabel(key: string, { rowNames = {} }: Pick<JoinReport, 'rowNames'>): string {
  const name = Object.hasOwn(rowNames, key) ? rowNames[key] : undefined;
  const seen = showUnseen(excerpt(key));
  return name === undefined || name === key ? seen : `${name} (${seen})`;
}

/** The free area that a text names: its label, its key, or a name that only one of them has. */
export function areaOfText(
  text: string,
  free: readonly string[],
  names: AreaNames,
): string | undefined {
  const wanted = text.trim();
  const byLabel = free.find((key) => key === wanted || areaLabel(key, names) === wanted);
  if (byLabel !== undefined) return byLabel;
  const named = free.filter((key) => names[key] === wanted);
  return named.length === 1 ? named[0] : undefined;
}

/** What is known of a row: areas it may belong to, and other years that it stands in. */
export interface RowHints {
  /** Undefined where nothing is proposed. */
  readonly areaKeys: readonly string[] | undefined;
  readonly years: string | undefined;
}

export function rowHints(
  key: string,
  proposals: readonly MatchProposal[],
  { keysOfOtherYears = [] }: Pick<JoinReport, 'keysOfOtherYears'>,
): RowHints {
  const own = proposals.filter(({ tableKey }) => tableKey === key);
  const gone = own.find(({ reason }) => reason === 'other-year')?.text;
  return {
    areaKeys: own.find(({ areaKeys }) => areaKeys.length > 0)?.areaKeys,
    years: keysOfOtherYears.find((one) => one.key === key)?.years ?? gone,
  };
}

/** Matches that are equal once written alike and can be accepted together. */
export interface EqualMatches {
  readonly count: number;
  /** Area keys by key of the row. */
  readonly matches: Readonly<Record<string, readonly string[]>>;
}

/** Undefined below two of them. */
export function equalMatches(proposals: readonly MatchProposal[]): EqualMatches | undefined {
  const equal = proposals.filter(({ areaKeys, distance }) => areaKeys.length > 0 && distance === 0);
  if (equal.length < 2) return undefined;
  const matches = Object.fromEntries(equal.map(({ tableKey, areaKeys }) => [tableKey, areaKeys]));
  return { count: equal.length, matches };
}

/** Rows shown at a time. */
export const matchRows = 12;

/** A page of the rows whose label has a text in it; a page beyond the last one is the last one. */
export interface MatchPage {
  /** All rows that are wanted. */
  readonly count: number;
  readonly rows: readonly string[];
  /** Places of the first and the last of them, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly last: number;
}

export function matchPage(
  join: Pick<JoinReport, 'rowsWithoutArea' | 'rowNames'>,
  filter: string,
  page: number,
): MatchPage {
  const wanted = filter.trim().toLowerCase();
  const found = join.rowsWithoutArea.filter((key) =>
    rowLabel(key, join).toLowerCase().includes(wanted),
  );
  const last = Math.ceil(found.length / matchRows) - 1;
  const start = Math.min(page, Math.max(0, last)) * matchRows;
  const rows = found.slice(start, start + matchRows);
  return { count: found.length, rows, from: start + 1, to: start + rows.length, last };
}
