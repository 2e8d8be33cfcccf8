import type { JoinReport } from './join-report.ts';
import { cellAt, type Table } from './table.ts';

/** Which rows of which table are to meet which areas. */
export interface JoinRequest {
  readonly table: Table;
  readonly keyColumn: number;
  /** The rows that take part. */
  readonly rows: readonly number[];
  /** Place of an area by its key. */
  readonly placeByKey: ReadonlyMap<string, number>;
  readonly areaIds: readonly string[];
  /** Length to which keys of digits are filled with leading zeros where they meet no area as they are. */
  readonly keyPad?: number;
  readonly round: string;
}

/** Rows and areas after they met. */
export interface Join {
  /** Row of each area, in area order; -1 where it has none. */
  readonly rowOfArea: Int32Array;
  readonly report: JoinReport;
  /** Rows of each key that comes more than once, by key; the first one is used. */
  readonly repeatedRows: ReadonlyMap<string, readonly number[]>;
  /** Rows whose key cell is empty. */
  readonly emptyRows: readonly number[];
  /** Keys that would meet an area of their own if they were filled to this length; nothing has been joined so. */
  readonly couldBePadded: { readonly length: number; readonly keys: readonly string[] };
}

/** All rows of one key. */
interface KeyRows {
  /** The key as the file has it first. */
  readonly text: string;
  /** The key by which the rows are looked up. */
  readonly key: string;
  readonly rows: number[];
}

/** Brings rows and areas together by key; the first row of a key is used, every other one is accounted for. */
export function joinTable(request: JoinRequest): Join {
  const { table, placeByKey, areaIds, round } = request;
  const { keys, emptyRows } = gatherRows(request);
  const rowOfArea = new Int32Array(areaIds.length).fill(-1);
  for (const { key, rows } of keys) {
    const place = placeByKey.get(key);
    if (place !== undefined) rowOfArea[place] = rows[0] ?? -1;
  }
  const strangers = keys.filter(({ key }) => !placeByKey.has(key)).map(({ text }) => text);
  const repeated = keys.filter(({ rows }) => rows.length > 1);
  const areasWithoutRow = areaIds.filter((_, place) => (rowOfArea[place] ?? -1) < 0);
  return {
    rowOfArea,
    repeatedRows: new Map(repeated.map(({ key, rows }) => [key, rows])),
    emptyRows,
    couldBePadded: findPaddable(strangers, rowOfArea, request),
    report: {
      table: table.file,
      round,
      matched: areaIds.length - areasWithoutRow.length,
      areasWithoutRow,
      rowsWithoutArea: strangers,
      duplicateKeys: repeated.map(({ key }) => key),
      emptyKeys: emptyRows.length,
      paddedKeys: keys.filter(({ key, text }) => key !== text).map(({ text }) => text),
    },
  };
}

function gatherRows(request: JoinRequest): { keys: readonly KeyRows[]; emptyRows: number[] } {
  const byKey = new Map<string, KeyRows>();
  const emptyRows: number[] = [];
  for (const row of request.rows) {
    const text = cellAt(request.table, row, request.keyColumn);
    const key = resolveKey(text, request);
    const found = byKey.get(key);
    if (text === '') emptyRows.push(row);
    else if (found) found.rows.push(row);
    else byKey.set(key, { text, key, rows: [row] });
  }
  return { keys: [...byKey.values()], emptyRows };
}

/** The key itself where an area has it; otherwise with its zeros put back, if that was asked for and helps. */
function resolveKey(text: string, { placeByKey, keyPad }: JoinRequest): string {
  if (keyPad === undefined || placeByKey.has(text)) return text;
  const filled = padDigits(text, keyPad);
  return filled !== undefined && placeByKey.has(filled) ? filled : text;
}

function padDigits(text: string, length: number): string | undefined {
  return text.length < length && /^\d+$/.test(text) ? text.padStart(length, '0') : undefined;
}

/** What leading zeros would bring: keys that would meet an area which has no row yet. */
function findPaddable(
  strangers: readonly string[],
  rowOfArea: Int32Array,
  { placeByKey }: JoinRequest,
): Join['couldBePadded'] {
  const length = usualLength(placeByKey.keys());
  const keys = strangers.filter((text) => {
    const filled = padDigits(text, length);
    const place = filled === undefined ? undefined : placeByKey.get(filled);
    return place !== undefined && (rowOfArea[place] ?? 0) < 0;
  });
  return { length, keys };
}

/** The length most keys of digits have; 0 where there are none. */
function usualLength(keys: Iterable<string>): number {
  const counts = new Map<number, number>();
  for (const key of keys) {
    if (/^\d+$/.test(key)) counts.set(key.length, (counts.get(key.length) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
