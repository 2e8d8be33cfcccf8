import { formOfKey, keysByForm, type KeyForm } from './key-form.ts';
import { loosen } from './loose-number.ts';
import { padDigits } from './resolve-key.ts';
import { cellAt, type Table } from './table.ts';
import type { Guess, KeyGuess } from './understanding.ts';

/** Least part of the different keys of a column that must meet areas. */
const leastMet = 0.3;

/** Different cells of each column by which the column is chosen. */
const sampledKeys = 1000;

/** Cells that are looked at. */
const looked = 200;

/** Names that offices give to keys. */
const keyName =
  /^(?:.*[_\s-])?(?:id|raumid|plr|lor|ags|ars|rs|gkz|gemeindeschl(?:ü|ue)ssel|regionalschl(?:ü|ue)ssel|schl(?:ü|ue)ssel(?:nummer)?|kennziffer|kennzahl|code|key|nr|nummer)$/i;

/**
 * The column with the keys: the one most of whose different cells meet areas; without areas the one whose cells
 * differ most, with a name such as "PLR_ID" before others, and an earlier column before a later one.
 */
export function guessKey(table: Table, areaKeys?: readonly string[]): Guess<KeyGuess> | undefined {
  const columns = table.header.map((name, column) => ({
    name,
    cells: differentCells(table, column),
  }));
  const met = areaKeys && meetAreas(columns, areaKeys);
  if (met) return met;
  const rows = table.rows.length;
  const scores = columns.map(({ name, cells }) => {
    const part = cells.size / rows;
    return { name, part, score: part * likeness(cells) + (keyName.test(name) ? 0.6 : 0) };
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

function differentCells(table: Table, column: number): Set<string> {
  const cells = new Set(table.rows.map((_, row) => cellAt(table, row, column)));
  cells.delete('');
  return cells;
}

interface KeyColumn {
  readonly name: string;
  readonly cells: ReadonlySet<string>;
}

/** The keys of the areas, as they are and in each form. */
interface AreaKeys {
  readonly exact: ReadonlySet<string>;
  readonly length: number;
  readonly byForm: Readonly<Record<'name' | 'ags', ReadonlyMap<string, string | undefined>>>;
}

/** The column that most areas know; undefined where none is known well enough. */
function meetAreas(
  columns: readonly KeyColumn[],
  keys: readonly string[],
): Guess<KeyGuess> | undefined {
  const areas: AreaKeys = {
    exact: new Set(keys),
    length: keys.reduce((length, key) => Math.max(length, key.length), 0),
    byForm: { name: keysByForm(keys, 'name'), ags: keysByForm(keys, 'ags') },
  };
  const samples = columns.map(({ name, cells }) => {
    const first = new Set([...cells].slice(0, sampledKeys));
    return { name, cells, sampled: first.size, met: bestWay(first, areas).met };
  });
  const best = samples.reduce((one, other) => (other.met > one.met ? other : one));
  if (best.met === 0 || best.met < leastMet * Math.min(best.sampled, areas.exact.size)) {
    return undefined;
  }
  const { met, code, extra } = bestWay(best.cells, areas);
  return {
    value: { column: best.name, ...extra },
    certainty: code === 'cells-meet-areas' && met === best.cells.size ? 'certain' : 'likely',
    reason: { code, count: met, of: best.cells.size },
  };
}

/** The plainest way of comparing by which most of the cells meet areas. */
function bestWay(cells: ReadonlySet<string>, { exact, length, byForm }: AreaKeys) {
  const all = [...cells];
  const padded = (cell: string) => exact.has(padDigits(cell, length) ?? cell);
  const ways = [
    { code: 'cells-meet-areas', extra: {}, meets: (cell: string) => exact.has(cell) },
    { code: 'cells-meet-areas-with-zeros', extra: { keyPad: length }, meets: padded },
    ...(['name', 'ags'] as const).map((keyForm) => ({
      code: 'cells-meet-areas-in-form' as const,
      extra: { keyForm },
      meets: meetsInForm(keyForm, byForm[keyForm]),
    })),
  ] as const;
  let best = { met: 0, code: ways[0].code as (typeof ways)[number]['code'], extra: {} };
  for (const { code, extra, meets } of ways) {
    if (best.met === cells.size) break;
    const met = all.filter((cell) => exact.has(cell) || meets(cell)).length;
    if (met > best.met) best = { met, code, extra };
  }
  return best;
}

function meetsInForm(form: KeyForm, areas: ReadonlyMap<string, string | undefined>) {
  return (cell: string) => {
    const compared = formOfKey(cell, form);
    return compared !== undefined && areas.get(compared) !== undefined;
  };
}
