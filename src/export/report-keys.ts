import type { JoinReport } from '../ingest/instructions/join-report.ts';

/** The keys a join could not place or had to change, one by one. */

export const keyKinds = [
  'areas-without-row',
  'rows-without-area',
  'duplicate-keys',
  'padded-keys',
  'compared-keys',
] as const;

export type KeyKind = (typeof keyKinds)[number];

export interface KeyEntry {
  readonly table: string;
  readonly round: string;
  readonly kind: KeyKind;
  readonly key: string;
}

export function keysOf(join: JoinReport, kind: KeyKind): readonly string[] {
  switch (kind) {
    case 'areas-without-row':
      return join.areasWithoutRow;
    case 'rows-without-area':
      return join.rowsWithoutArea;
    case 'duplicate-keys':
      return join.duplicateKeys;
    case 'padded-keys':
      return join.paddedKeys;
    case 'compared-keys':
      return join.normalisedKeys ?? [];
    default:
      return kind satisfies never;
  }
}

/** Every key concerned, table by table and kind by kind. */
export function keyEntries(joins: readonly JoinReport[]): KeyEntry[] {
  return joins.flatMap((join) => keyKinds.flatMap((kind) => entriesOf(join, kind)));
}

function entriesOf(join: JoinReport, kind: KeyKind): KeyEntry[] {
  const { table, round } = join;
  return keysOf(join, kind).map((key) => ({ table, round, kind, key }));
}
