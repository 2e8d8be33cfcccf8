import { combineAnswers } from './combine-rule.ts';
import type { Frames } from './frames.ts';
import { answer } from './judgement.ts';
import {
  directions,
  judgeNeighbouringCuts,
  type Direction,
  type JudgedCut,
} from './neighbouring-cuts.ts';
import type { Rule } from '../question/rule.ts';

/** A condition and the direction in which its cut is moved. */
export interface Shift {
  /** Place among the conditions of the rule. */
  readonly position: number;
  readonly direction: Direction;
}

/** How steady the answer of the rule is under neighbouring cuts. */
export interface Robustness {
  /** Per area: share of the neighbouring cuts under which its answer stays, above 0 to 1; NaN where it has no answer. */
  readonly shares: Float64Array;
  /** Flagged areas that stay flagged under every neighbouring cut that can be tried, of all flagged ones. */
  readonly steady: number;
  readonly flagged: number;
  /** How many combinations of cuts the grid has: 3 to the number of conditions, fewer where a cut is at an end. */
  readonly cuts: number;
  /** Per area the single shifts that change its answer, all other cuts as they are: bits, read by `changingShifts`. */
  readonly changes: Uint32Array;
  /** Shifts that cannot be tried, because the cut is at the end of the classes or is 0: nothing is known of them. */
  readonly untested: readonly Shift[];
}

/** Conditions whose single shifts find room in 32 bits. */
const mostShifted = 16;

/**
 * Robustness: the rule under every combination of each cut as it is, one step lower and one step higher (a class, or a
 * tenth of its value); the share of these under which the area keeps its answer. The combinations are counted, not
 * tried: each condition is judged three times only, however many there are.
 * @param judged where the neighbouring cuts have been judged already
 */
export function robustness(
  frames: Frames,
  rule: Rule,
  flags: Uint8Array,
  judged = judgeNeighbouringCuts(frames, rule),
): Robustness {
  const grid = judged.map((own) => own.map(({ holds }) => holds));
  const shares = new Float64Array(flags.length);
  const changes = new Uint32Array(flags.length);
  const cuts = grid.reduce((product, own) => product * own.length, 1);
  let steady = 0;
  let flagged = 0;
  for (let area = 0; area < flags.length; area += 1) {
    const flag = flags[area] as number;
    if (flag === answer.undecidable) {
      shares[area] = Number.NaN;
      continue;
    }
    const kept = countKept(grid, rule.all.length, area, flag);
    shares[area] = kept / cuts;
    if (kept !== cuts) changes[area] = changesAt(judged, rule.all.length, area, flag);
    if (flag !== answer.yes) continue;
    flagged += 1;
    if (kept === cuts) steady += 1;
  }
  return { shares, steady, flagged, cuts, changes, untested: untestedShifts(judged) };
}

/** The single shifts that change the answer of an area. */
export function changingShifts({ changes }: Pick<Robustness, 'changes'>, area: number): Shift[] {
  const bits = changes[area] ?? 0;
  return Array.from({ length: mostShifted }, (_, position) => position).flatMap((position) =>
    directions.flatMap((direction) =>
      (bits >>> bitOf({ position, direction })) & 1 ? [{ position, direction }] : [],
    ),
  );
}

function bitOf({ position, direction }: Shift): number {
  return 2 * position + (direction === 'up' ? 1 : 0);
}

function untestedShifts(judged: readonly (readonly JudgedCut[])[]): Shift[] {
  return judged.flatMap((own, position) =>
    directions
      .filter((direction) => !own.some((step) => step.direction === direction))
      .map((direction) => ({ position, direction })),
  );
}

/** Bits of the single shifts under which the area has another answer. */
function changesAt(
  judged: readonly (readonly JudgedCut[])[],
  all: number,
  area: number,
  flag: number,
): number {
  let bits = 0;
  const holds = judged.map(([own]) => own?.holds[area] as number);
  for (let position = 0; position < Math.min(judged.length, mostShifted); position += 1) {
    for (const { direction, holds: other } of judged[position] ?? []) {
      if (!direction) continue;
      const shifted = holds.with(position, other[area] as number);
      if (combineAnswers(shifted, all) !== flag) bits |= 1 << bitOf({ position, direction });
    }
  }
  return bits >>> 0;
}

/**
 * Combinations under which the area has the given answer. Of the first `all` conditions every one must hold, of the
 * others at least one, and each answer of one goes together with each of the others, so that their numbers multiply.
 */
function countKept(
  grid: readonly (readonly Uint8Array[])[],
  all: number,
  area: number,
  flag: number,
): number {
  if (grid.length === 0) return 1;
  let allYes = 1;
  let allNotNo = 1;
  let allAll = 1;
  let anyNo = 1;
  let anyNotYes = 1;
  let anyAll = 1;
  for (let position = 0; position < grid.length; position += 1) {
    const own = grid[position] as readonly Uint8Array[];
    let yes = 0;
    let no = 0;
    for (let cut = 0; cut < own.length; cut += 1) {
      const holds = (own[cut] as Uint8Array)[area];
      if (holds === answer.yes) yes += 1;
      else if (holds === answer.no) no += 1;
    }
    if (position < all) {
      allYes *= yes;
      allNotNo *= own.length - no;
      allAll *= own.length;
    } else {
      anyNo *= no;
      anyNotYes *= own.length - yes;
      anyAll *= own.length;
    }
  }
  const hasAny = grid.length > all;
  const yes = allYes * (hasAny ? anyAll - anyNotYes : 1);
  const notNo = allNotNo * (hasAny ? anyAll - anyNo : 1);
  if (flag === answer.yes) return yes;
  return flag === answer.no ? allAll * anyAll - notNo : notNo - yes;
}
