import { isClassCut, judgeCondition } from './condition.ts';
import type { Frames } from './frames.ts';
import { answer } from './judgement.ts';
import { conditionsOf, type Condition, type Rule } from './rule.ts';

/** How far cuts are moved: by one class, or by a tenth of the value. Source: design/method.md. */
const tenth = 0.1;

/** How steady the answer of the rule is under neighbouring cuts. */
export interface Robustness {
  /** Per area: share of the neighbouring cuts under which its answer stays, above 0 to 1. */
  readonly shares: Float64Array;
  /** Flagged areas that stay flagged under every neighbouring cut, of all flagged ones. */
  readonly steady: number;
  readonly flagged: number;
  /** How many combinations of cuts the grid has: 3 to the number of conditions, fewer where a class cut is at an end. */
  readonly cuts: number;
}

/**
 * Robustness: the rule under every combination of each cut as it is, one step lower and one step higher (a class, or a
 * tenth of its value); the share of these under which the area keeps its answer. The combinations are counted, not
 * tried: each condition is judged three times only, however many there are.
 */
export function robustness(frames: Frames, rule: Rule, flags: Uint8Array): Robustness {
  const grid = conditionsOf(rule).map((condition) =>
    neighbouringCuts(frames, condition).map((one) => judgeCondition(frames, one).holds),
  );
  const shares = new Float64Array(flags.length);
  const cuts = grid.reduce((product, own) => product * own.length, 1);
  let steady = 0;
  let flagged = 0;
  for (let area = 0; area < flags.length; area += 1) {
    const kept = countKept(grid, rule.all.length, area, flags[area] as number);
    shares[area] = kept / cuts;
    if (flags[area] !== answer.yes) continue;
    flagged += 1;
    if (kept === cuts) steady += 1;
  }
  return { shares, steady, flagged, cuts };
}

/** The cut itself and its neighbours; a class cut moves only within the classes. */
function neighbouringCuts(frames: Frames, condition: Condition): Condition[] {
  const { cut } = condition;
  const isClass = isClassCut(condition);
  const most = isClass ? frames.classCount(condition.indicator, condition.frame) : 0;
  const cuts = isClass ? [cut, cut - 1, cut + 1] : [cut, cut * (1 - tenth), cut * (1 + tenth)];
  return cuts
    .filter((one) => !isClass || one === cut || (one >= 1 && one <= most))
    .map((one) => ({ ...condition, cut: one }));
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
