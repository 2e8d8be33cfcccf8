import type { Texts } from '../../i18n/de/de.ts';
import type { SignMeaning } from '../../ingest/cells/signs.ts';
import type { DraftedTable } from '../../project/draft/draft-tables.ts';

/** Signs in the place of numbers, as the table of them shows them. */

export interface SignRow {
  /** As the project file names it. */
  readonly sign: string;
  /** As it is seen: an empty cell has a word. */
  readonly text: string;
  readonly count: string;
  /** Undefined: it is read as the number it is. */
  readonly meaning: SignMeaning | undefined;
  /** Why a number looks like none; undefined for what is no number. */
  readonly reason: string | undefined;
}

/** Signs first; then numbers that look like none, and are read as numbers until a person says otherwise. */
export function signRows(
  { signs, sentinels }: Pick<DraftedTable, 'signs' | 'sentinels'>,
  { import: words }: Texts,
): SignRow[] {
  const listed = new Set(signs.map(({ text }) => text));
  const reasonOf = (text: string): string | undefined => {
    const sentinel = sentinels.find((one) => one.text === text);
    return sentinel && words.reason(sentinel.reason);
  };
  const numbers = sentinels.filter(({ text }) => !listed.has(text));
  return [
    ...signs.map(({ text, count, meaning }) => ({ text, count, meaning })),
    ...numbers.map(({ text, count }) => ({ text, count, meaning: undefined })),
  ].map(({ text, count, meaning }) => ({
    sign: text,
    text: text === '' ? words.emptySign : text,
    count: words.numberOf(count),
    meaning,
    reason: reasonOf(text),
  }));
}

/** Rows that are left out although nothing proposes it. */
export function otherRowsLeftOut(
  leaveOut: readonly (string | number)[],
  { totals }: Pick<DraftedTable, 'totals'>,
): (string | number)[] {
  const proposed = new Set(totals.map((total) => total.leaveOut));
  return leaveOut.filter((row) => !proposed.has(row));
}
