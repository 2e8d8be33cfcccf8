import type { KeyEntry, KeyKind } from '../../export/report-keys.ts';

/** Which of the keys in the data report are shown; undefined: all. */
export interface KeyFilter {
  readonly table: string | undefined;
  readonly round: string | undefined;
  readonly kind: KeyKind | undefined;
  /** Part of a key. */
  readonly text: string;
}

export const allKeys: KeyFilter = Object.freeze({
  table: undefined,
  round: undefined,
  kind: undefined,
  text: '',
});

export function findKeys(entries: readonly KeyEntry[], filter: KeyFilter): readonly KeyEntry[] {
  const { table, round, kind } = filter;
  const text = filter.text.trim().toLocaleLowerCase('de');
  return entries.filter(
    (entry) =>
      (kind === undefined || entry.kind === kind) &&
      (table === undefined || entry.table === table) &&
      (round === undefined || entry.round === round) &&
      (text === '' || entry.key.toLocaleLowerCase('de').includes(text)),
  );
}
