import { loosen } from '../cells/loose-number.ts';
import { isMeasured, keyName } from './measured-name.ts';
import { areaKeysOf, bestMeeting, exactMeeting, type AreaKeys } from './meet-areas.ts';
import { cellAt, type Table } from '../result/table.ts';
import type { Guess, KeyGuess } from '../instructions/understanding.ts';

/** Least part of the areas, or of the different keys of a column, that must meet. */
const leastMet = 0.3;

/** Part of the areas and of the cells by which a column is surely the key. */
const leastSure = 0.9;

/** Cells that are looked at. */
const looked = 200;

/** The key of a table that meets areas, and how many areas of how many. */
export interface MetAreas {
  readonly key: Guess<KeyGuess>;
  readonly met: number;
  readonly of: number;
}

/**
 * The column with the keys: the one most of whose different cells meet areas; without areas the one whose cells
 * differ most, with a name such as "PLR_ID" before others, and an earlier column before a later one.
 */
export function guessKey(table: Table, areaKeys?: readonly string[]): Guess<KeyGuess> | undefined {
  const columns = keyColumns(table);
  const met = areaKeys && meetAreas(columns, areaKeys);
  if (met) return met.key;
  const rows = table.rows.length;
  const scores = columns.map(({ name, cells, ...column }) => {
    const part = cells.size / rows;
    const score = column.isMeasured ? 0 : part * likeness(cells);
    return { name, part, score: score + (keyName.test(name) ? 0.6 : 0) };
  });
  const chosen = scores.reduce<(typeof scores)[number] | undefined>(
    (one, other) => (one && one.score >= other.score ? one : other),
    undefined,
  );
  if (!chosen || chosen.score === 0) return undefined;
  const isNamed = keyName.test(chosen.name);
  return {
    value: { column: chosen.name },
    certainty: isNamed ? 'likely' : 'open',
    reason: isNamed
      ? { code: 'name-says', text: chosen.name }
      : { code: 'cells-differ', count: Math.round(chosen.part * rows), of: rows },
  };
}

/** How much the cells look like keys: digits of one length do, names nearly, numbers with signs not at all. */
function likeness(cells: ReadonlySet<string>): number {
  const first = [...cells].slice(0, looked);
  if (first.every((cell) => /^\d+$/.test(cell))) {
    const lengths = new Set(first.map((cell) => cell.length));
    return lengths.size === 1 && (first[0]?.length ?? 0) >= 5 ? 1 : 0.3;
  }
  // "ca. 300" and "12,5 u" are figures.
  return first.some((cell) => /\p{L}/u.test(cell) && !loosen(cell)) ? 0.9 : 0;
}

/** Nearly all areas are met as they are, and nearly all cells meet. */
function meetsAsItIs({ cells }: KeyColumn, areas: AreaKeys): boolean {
  const { met } = exactMeeting(cells, areas);
  return met >= leastSure * areas.exact.size && met >= leastSure * cells.size;
}

/** A column with its different cells. */
export interface KeyColumn {
  readonly name: string;
  readonly cells: ReadonlySet<string>;
  readonly isMeasured: boolean;
}

export function keyColumns(table: Table): readonly KeyColumn[] {
  return table.header.map((name, column) => {
    const cells = differentCells(table, column);
    return { name, cells, isMeasured: isMeasured(name, cells) };
  });
}

function differentCells(table: Table, column: number): Set<string> {
  const cells = new Set(table.rows.map((_, row) => cellAt(table, row, column)));
  cells.delete('');
  return cells;
}

/**
 * The column that meets the areas best: by the part of the areas that are met and the part of its cells that meet, so
 * that the rows of a whole country count no more than the city's. Never a measured column.
 */
export function meetAreas(
  columns: readonly KeyColumn[],
  keys: readonly string[],
): MetAreas | undefined {
  const areas = areaKeysOf(keys);
  const possible = columns.filter((one) => !one.isMeasured);
  const sure = possible.filter((one) => meetsAsItIs(one, areas));
  // Where keys meet as they are, nothing else needs to be tried.
  const meetings = (sure.length > 0 ? sure : possible).map(({ name, cells }) => {
    const meeting = bestMeeting(cells, areas);
    const score = meeting.areas / areas.exact.size + meeting.met / Math.max(1, cells.size);
    return { name, cells, meeting, score };
  });
  const [first, ...others] = meetings;
  if (!first) return undefined;
  const best = others.reduce((one, other) => (other.score > one.score ? other : one), first);
  const { met, code, extra } = best.meeting;
  if (best.score === 0 || met < leastMet * Math.min(best.cells.size, areas.exact.size)) {
    return undefined;
  }
  const key = {
    value: { column: best.name, ...extra },
    certainty: code === 'cells-meet-areas' && met === best.cells.size ? 'certain' : 'likely',
    reason: { code, count: met, of: best.cells.size },
  } as const;
  return { key, met: best.meeting.areas, of: areas.exact.size };
}
