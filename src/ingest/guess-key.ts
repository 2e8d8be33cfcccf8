import { loosen } from './loose-number.ts';
import { isMeasured, keyName } from './measured-name.ts';
import { areaKeysOf, bestMeeting } from './meet-areas.ts';
import { cellAt, type Table } from './table.ts';
import type { Guess, KeyGuess } from './understanding.ts';

/** Least part of the areas, or of the different keys of a column, that must meet. */
const leastMet = 0.3;

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
  const met = areaKeys && meetAreas(table, areaKeys);
  if (met) return met.key;
  const columns = columnsOf(table);
  const rows = table.rows.length;
  const scores = columns.map(({ name, cells }) => {
    const part = cells.size / rows;
    const score = isMeasured(name, cells) ? 0 : part * likeness(cells);
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

function columnsOf(table: Table): readonly { name: string; cells: ReadonlySet<string> }[] {
  return table.header.map((name, column) => ({ name, cells: differentCells(table, column) }));
}

function differentCells(table: Table, column: number): Set<string> {
  const cells = new Set(table.rows.map((_, row) => cellAt(table, row, column)));
  cells.delete('');
  return cells;
}

/**
 * The column that meets the areas best: by the part of the areas that are met and the part of its cells that meet, so
 * that the rows of a whole country count no more than the city's. A measured column is no key.
 */
export function meetAreas(table: Table, keys: readonly string[]): MetAreas | undefined {
  const areas = areaKeysOf(keys);
  const meetings = columnsOf(table)
    .filter(({ name, cells }) => !isMeasured(name, cells))
    .map(({ name, cells }) => {
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
