import { answer, type ConditionResult } from './judgement.ts';
import { roundingTolerance } from './rounding.ts';
import type { Rule } from './rule.ts';

/** How far the last condition may fail: by so many classes, or by this share of its cut. */
export interface NearMissMargin {
  readonly classes: number;
  readonly share: number;
}

/** The margin where none is chosen: one class, or a tenth of the cut. design/method.md takes the same steps for robustness. */
export const nearMissMargin: NearMissMargin = Object.freeze({ classes: 1, share: 0.1 });

/**
 * 1 for an area that is not flagged and would be if a single condition that fails, fails by no more than the margin: one of
 * those that must all hold where nothing else fails, or one of the others where none of these holds.
 * @param values per condition the figures it judges, in area order
 */
export function nearMisses(
  rule: Rule,
  conditions: readonly ConditionResult[],
  values: readonly (Float64Array | undefined)[],
  flags: Uint8Array,
  margin = nearMissMargin,
): Uint8Array {
  const near = new Uint8Array(flags.length);
  const all = rule.all.length;
  for (let index = 0; index < flags.length; index += 1) {
    if (flags[index] !== answer.no) continue;
    const failing = whatFails(conditions, all, index);
    const isNear = failing.some((position) => {
      const [result, own] = [conditions[position], values[position]];
      return result && own && isWithin(result, own[index] as number, index, margin);
    });
    if (isNear) near[index] = 1;
  }
  return near;
}

/** Positions of the conditions of which one alone keeps the area from being flagged; none where more than that does. */
function whatFails(
  conditions: readonly ConditionResult[],
  all: number,
  index: number,
): readonly number[] {
  let failing = -1;
  for (let position = 0; position < all; position += 1) {
    const holds = conditions[position]?.holds[index];
    if (holds === answer.yes) continue;
    if (holds !== answer.no || failing >= 0) return [];
    failing = position;
  }
  const others = [...conditions.keys()].slice(all);
  const isEither =
    others.length === 0 ||
    others.some((position) => conditions[position]?.holds[index] === answer.yes);
  if (isEither) return failing >= 0 ? [failing] : [];
  if (failing >= 0) return [];
  return others.filter((position) => conditions[position]?.holds[index] === answer.no);
}

function isWithin(
  { condition, thresholds, classes }: ConditionResult,
  value: number,
  index: number,
  margin: NearMissMargin,
): boolean {
  if (classes) return Math.abs((classes[index] ?? 0) - condition.cut) <= margin.classes;
  const threshold = thresholds[index] as number;
  const allowed = (margin.share + roundingTolerance) * Math.abs(threshold);
  return Math.abs(value - threshold) <= allowed;
}
