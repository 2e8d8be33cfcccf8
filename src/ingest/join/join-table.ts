import type { JoinRequest, Join } from './join-request.ts';
import { findComparable, findPaddable } from './could-be-joined.ts';
import type { JoinReport } from '../instructions/join-report.ts';
import { resolveKey, type KeyResolution } from './resolve-key.ts';
import { cellAt } from '../result/table.ts';

/** All rows of one key. */
interface KeyRows {
  /** The key as the file has it first. */
  readonly text: string;
  /** The key by which the rows are looked up. */
  readonly key: string;
  readonly by: KeyResolution['by'];
  readonly rows: number[];
}

/** Brings rows and areas together by key; the first row of a key is used, every other one is accounted for. */
export function joinTable(request: JoinRequest): Join {
  const { placeByKey, areaIds, placeOfPart } = request;
  const rowOfArea = new Int32Array(areaIds.length).fill(-1);
  const { keys, emptyRows } = takesKeysAsTheyAre(request)
    ? meetAsTheyAre(request, rowOfArea)
    : gatherRows(request);
  for (const { key, rows } of keys) {
    const index = placeByKey.get(key);
    if (index !== undefined) rowOfArea[index] = rows[0] ?? -1;
  }
  const report = reportOf(request, keys, rowOfArea, emptyRows.length);
  const couldBePadded = findPaddable(report.rowsWithoutArea, rowOfArea, request);
  return {
    rowOfArea,
    report,
    repeatedRows: new Map(
      keys.filter(({ rows }) => rows.length > 1).map(({ key, rows }) => [key, rows]),
    ),
    emptyRows,
    couldBePadded,
    couldBeCompared: findComparable(report, couldBePadded.keys, request),
    ambiguousKeys: textsBy(keys, 'ambiguous'),
    partKeys: report.rowsWithoutArea.filter((text) => placeOfPart?.has(text)),
  };
}

function reportOf(
  { table, placeByKey, areaIds, round, placeOfPart }: JoinRequest,
  keys: readonly KeyRows[],
  rowOfArea: Int32Array,
  emptyKeys: number,
): JoinReport {
  const areasWithoutRow = areaIds.filter((_, index) => (rowOfArea[index] ?? -1) < 0);
  const normalisedKeys = textsBy(keys, 'form');
  const listedKeys = textsBy(keys, 'list');
  return {
    table: table.file,
    round,
    matched: areaIds.length - areasWithoutRow.length,
    areasWithoutRow,
    rowsWithoutArea: keys.filter(({ key }) => !placeByKey.has(key)).map(({ text }) => text),
    duplicateKeys: keys.filter(({ rows }) => rows.length > 1).map(({ key }) => key),
    emptyKeys,
    paddedKeys: textsBy(keys, 'padding'),
    ...(normalisedKeys.length > 0 && { normalisedKeys }),
    ...(listedKeys.length > 0 && { listedKeys }),
    ...(placeOfPart && { polygons: countPolygons(rowOfArea, placeOfPart) }),
  };
}

function textsBy(keys: readonly KeyRows[], by: KeyResolution['by']): string[] {
  return keys.filter((one) => one.by === by).map(({ text }) => text);
}

/** Areas of the geometry file, before some of them were merged. */
function countPolygons(
  rowOfArea: Int32Array,
  placeOfPart: ReadonlyMap<string, number>,
): { covered: number; total: number } {
  const parts = new Uint32Array(rowOfArea.length);
  for (const index of placeOfPart.values()) parts[index] = (parts[index] ?? 0) + 1;
  let covered = 0;
  let total = 0;
  rowOfArea.forEach((row, index) => {
    const count = Math.max(1, parts[index] ?? 0);
    total += count;
    if (row >= 0) covered += count;
  });
  return { covered, total };
}

/**
 * The plain case, which may have 100,000 rows: each key either is an area's own or is none. Rows meet their areas at
 * once; only keys of several rows and keys without an area are gathered, in the order of their first rows.
 */
function meetAsTheyAre(
  { table, rows, keyColumn, placeByKey }: JoinRequest,
  rowOfArea: Int32Array,
): { keys: readonly KeyRows[]; emptyRows: number[] } {
  const odd = new Map<string, KeyRows>();
  const emptyRows: number[] = [];
  for (const row of rows) {
    const text = cellAt(table, row, keyColumn);
    const index = text === '' ? undefined : placeByKey.get(text);
    if (text === '') emptyRows.push(row);
    else if (index !== undefined && rowOfArea[index] === -1) rowOfArea[index] = row;
    else {
      const found = odd.get(text);
      const first = index === undefined ? [] : [rowOfArea[index] ?? -1];
      if (found) found.rows.push(row);
      else odd.set(text, { text, key: text, by: 'key', rows: [...first, row] });
    }
  }
  const keys = [...odd.values()].sort((one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0));
  return { keys, emptyRows };
}

/** Rows by the key of their area; a row that has the key as it is comes before one that means it otherwise. */
function gatherRows(request: JoinRequest): { keys: readonly KeyRows[]; emptyRows: number[] } {
  const byKey = new Map<string, KeyRows>();
  const emptyRows: number[] = [];
  const resolve = resolveKey(request);
  for (const row of request.rows) {
    const text = cellAt(request.table, row, request.keyColumn);
    if (text === '') {
      emptyRows.push(row);
      continue;
    }
    const { key, by } = resolve(text);
    const found = byKey.get(key);
    if (!found) byKey.set(key, { text, key, by, rows: [row] });
    else if (by === 'key' && found.by !== 'key') {
      byKey.set(key, { text, key, by, rows: [row, ...found.rows] });
    } else found.rows.push(row);
  }
  return { keys: [...byKey.values()], emptyRows };
}

/** True where nothing is stated about keys, so that no area has to be looked up for them. */
function takesKeysAsTheyAre({ keyPad, keyForm = 'exact', matches }: JoinRequest): boolean {
  return keyPad === undefined && keyForm === 'exact' && matches === undefined;
}
