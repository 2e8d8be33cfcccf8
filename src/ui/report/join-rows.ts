import { keyKinds, keysOf, type KeyKind } from '../../export/report-keys.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import type { JoinReport } from '../../ingest/instructions/join-report.ts';
import type { KeyFilter } from '../import/find-keys.ts';
import { kindText } from './kind-text.ts';

/** How each table met the areas, as the lines of a table: one per table of the data, with a count per kind of key. */

/** A count of keys, and the filter that shows them. */
export interface KeyCount {
  readonly label: string;
  readonly text: string;
  /** Undefined where there are none. */
  readonly show: KeyFilter | undefined;
  /** Whether just these are shown now. */
  readonly isShown: boolean;
}

export interface JoinRow {
  readonly table: string;
  /** Undefined where no table has a round. */
  readonly round: string | undefined;
  readonly matched: string;
  readonly counts: readonly KeyCount[];
  readonly emptyKeys: string;
}

export interface JoinsInput {
  readonly joins: readonly JoinReport[];
  readonly texts: Texts;
  readonly language: Language;
  /** Of the list of keys below. */
  readonly filter: KeyFilter;
}

export function joinRows({ joins, texts, language, filter }: JoinsInput): JoinRow[] {
  const hasRounds = joins.some(({ round }) => round !== '');
  return joins.map((join) => ({
    table: join.table,
    round: hasRounds ? join.round || '–' : undefined,
    matched: texts.report.matchedOf(join.matched, join.matched + join.areasWithoutRow.length),
    counts: keyKinds.map((kind) => keyCount(join, kind, { texts, language, filter })),
    emptyKeys: formatNumber(language, join.emptyKeys),
  }));
}

function keyCount(
  join: JoinReport,
  kind: KeyKind,
  { texts, language, filter }: Omit<JoinsInput, 'joins'>,
): KeyCount {
  const { table, round } = join;
  const count = keysOf(join, kind).length;
  return {
    label: kindText(kind, texts),
    text: formatNumber(language, count),
    show: count === 0 ? undefined : { table, round, kind, text: '' },
    isShown: filter.kind === kind && filter.table === table && filter.round === round,
  };
}

/** The heads of the figures, in the order of a row. */
export function figureHeads(texts: Texts): string[] {
  const { matched, emptyKeys } = texts.report;
  return [matched, ...keyKinds.map((kind) => kindText(kind, texts)), emptyKeys];
}

/** The same filter again shows all keys. */
export function turnedFilter(chosen: KeyFilter, before: KeyFilter, all: KeyFilter): KeyFilter {
  return JSON.stringify(chosen) === JSON.stringify(before) ? all : chosen;
}

/** A table of the data in the list to choose from: with its round where it has one. */
export function tableName({ table, round }: Pick<JoinReport, 'table' | 'round'>): string {
  return round === '' ? table : `${table} · ${round}`;
}
