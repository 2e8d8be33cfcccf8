import type { Frames } from './frames.ts';
import { answer } from './judgement.ts';
import { judgeCondition } from './condition.ts';
import type { Condition, Rule } from './rule.ts';
import { combineRule } from './combine-rule.ts';

/** How far cuts are moved: by one class, or by a tenth of the value. Source: design/method.md. */
const tenth = 0.1;

/** How steady the answer of the rule is under neighbouring cuts. */
export interface Robustness {
  /** Per area: share of the neighbouring cuts under which its answer stays, 0 to 1. */
  readonly shares: Float64Array;
  /** Flagged areas that stay flagged under every neighbouring cut, of all flagged ones. */
  readonly steady: number;
  readonly flagged: number;
}

/**
 * Robustness: the rule is applied under every combination of each cut as it is, one step lower and one step higher (a class,
 * or a tenth of its value); the share of these under which the area keeps its answer. At most 3 to the number of conditions
 * combinations; each condition is judged three times only.
 */
export function robustness(frames: Frames, rule: Rule, flags: Uint8Array): Robustness {
  const conditions = [...rule.all, ...(rule.any ?? [])];
  const answers = conditions.map((condition) =>
    neighbouringCuts(frames, condition).map((one) => judgeCondition(frames, one).holds),
  );
  const shares = new Float64Array(flags.length);
  const combined = new Uint8Array(flags.length);
  let combinations = 0;
  for (const choice of choices(answers.map(({ length }) => length))) {
    const holds = choice.map((at, place) => answers[place]?.[at] ?? new Uint8Array());
    combineRule(holds, rule.all.length, combined);
    combinations += 1;
    for (let area = 0; area < flags.length; area += 1) {
      if (combined[area] === flags[area]) shares[area]! += 1;
    }
  }
  let [steady, flagged] = [0, 0];
  for (let area = 0; area < flags.length; area += 1) {
    shares[area]! /= Math.max(1, combinations);
    if (flags[area] !== answer.yes) continue;
    flagged += 1;
    if (shares[area] === 1) steady += 1;
  }
  return { shares, steady, flagged };
}

/** The cut itself and its neighbours; a class cut stays within the classes. */
function neighbouringCuts(frames: Frames, condition: Condition): Condition[] {
  const { cut, kind } = condition;
  const isClass = kind === 'class-at-least' || kind === 'class-at-most';
  const most = frames.analysis.classifications[condition.indicator]?.entries.length ?? 0;
  const cuts = isClass ? [cut, cut - 1, cut + 1] : [cut, cut * (1 - tenth), cut * (1 + tenth)];
  return cuts
    .filter((one) => !isClass || (one >= 1 && one <= most))
    .map((one) => ({ ...condition, cut: one }));
}

/** All ways to choose one of each. */
function choices(lengths: readonly number[]): number[][] {
  return lengths.reduce<number[][]>(
    (all, length) => all.flatMap((chosen) => Array.from({ length }, (_, at) => [...chosen, at])),
    [[]],
  );
}
