import { combineRule } from '../rule/combine-rule.ts';
import { answer } from '../rule/judgement.ts';
import type { Direction, JudgedCut } from '../rule/neighbouring-cuts.ts';

/** The steps of a cut in the order of rows and columns; undefined: as it is. */
export const shiftOrder: readonly (Direction | undefined)[] = ['down', undefined, 'up'];

/**
 * How many of a few marked areas stay marked while the cuts of two conditions are moved by a step each, all other cuts as
 * they are: the grid of docs/method.md#robustness, counted in areas. With a single condition there is one column.
 */
export interface ShiftTable {
  /** Place among the conditions of the rule of the one whose cut is moved from row to row. */
  readonly rows: number;
  /** The same from column to column; undefined where the rule has one condition. */
  readonly columns: number | undefined;
  /** By row and column in `shiftOrder`; undefined: this step cannot be tried, the cut is at an end or is 0. */
  readonly stay: readonly (readonly (number | undefined)[])[];
}

/**
 * A table for each pair of conditions, in their order.
 * @param judged per condition its cut and the neighbours of it
 * @param all so many of the conditions must hold together, of the others one
 */
export function shiftTables(
  judged: readonly (readonly JudgedCut[])[],
  all: number,
  areas: readonly number[],
): ShiftTable[] {
  const own = judged.map((cuts) =>
    shiftOrder.map((direction) => {
      const cut = cuts.find((one) => one.direction === direction);
      return cut && Uint8Array.from(areas, (area) => cut.holds[area] ?? answer.undecidable);
    }),
  );
  const asTheyAre = own.map((steps) => steps[shiftOrder.indexOf(undefined)] as Uint8Array);
  const count = (moved: ReadonlyMap<number, Uint8Array | undefined>): number | undefined => {
    if ([...moved.values()].includes(undefined)) return undefined;
    const holds = asTheyAre.map((one, position) => moved.get(position) ?? one);
    return combineRule(holds, all, new Uint8Array(areas.length)).reduce(
      (sum, flag) => sum + (flag === answer.yes ? 1 : 0),
      0,
    );
  };
  return pairsOf(own.length).map(([rows, columns]) => ({
    rows,
    columns,
    stay: (own[rows] ?? []).map((row) =>
      columns === undefined
        ? [count(new Map([[rows, row]]))]
        : (own[columns] ?? []).map((column) =>
            count(
              new Map([
                [rows, row],
                [columns, column],
              ]),
            ),
          ),
    ),
  }));
}

function pairsOf(conditions: number): (readonly [rows: number, columns: number | undefined])[] {
  if (conditions === 1) return [[0, undefined]];
  return Array.from({ length: conditions }, (_, rows) =>
    Array.from({ length: conditions - rows - 1 }, (_, step) => [rows, rows + step + 1] as const),
  ).flat();
}
