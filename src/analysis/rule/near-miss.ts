import { answer, thresholdAt, type ConditionResult } from './judgement.ts';
import { roundingTolerance } from '../values/rounding.ts';
import type { Rule } from '../question/rule.ts';

/** How far the last condition may fail: by so many classes, or by this share of its cut. */
export interface NearMissMargin {
  readonly classes: number;
  readonly share: number;
}

/** The margin where none is chosen: one class, or a tenth of the cut, as robustness steps. Source: docs/method.md#near-miss. */
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
  const holds = conditions.map((one) => one.holds);
  const isNearAt = (position: number, index: number): boolean => {
    const result = conditions[position];
    const own = values[position]?.[index];
    return result !== undefined && own !== undefined && isWithin(result, own, index, margin);
  };
  for (let index = 0; index < flags.length; index += 1) {
    if (flags[index] !== answer.no) continue;
    const failing = onlyFailing(holds, all, index);
    if (failing === several) continue;
    const isAnyMet = all === conditions.length || holdsAny(holds, all, index);
    if (failing !== none) {
      if (isAnyMet && isNearAt(failing, index)) near[index] = 1;
    } else if (!isAnyMet) {
      for (let position = all; position < conditions.length; position += 1) {
        const fails = holds[position]?.[index] === answer.no;
        if (fails && isNearAt(position, index)) near[index] = 1;
      }
    }
  }
  return near;
}

const none = -1;
const several = -2;

/** The only one of the first `all` conditions that fails; `several` also where one is undecidable. */
function onlyFailing(holds: readonly Uint8Array[], all: number, index: number): number {
  let failing = none;
  for (let position = 0; position < all; position += 1) {
    const own = holds[position]?.[index];
    if (own === answer.yes) continue;
    if (own !== answer.no || failing !== none) return several;
    failing = position;
  }
  return failing;
}

function holdsAny(holds: readonly Uint8Array[], all: number, index: number): boolean {
  for (let position = all; position < holds.length; position += 1) {
    if (holds[position]?.[index] === answer.yes) return true;
  }
  return false;
}

/** Whether the value of an area lies within the margin of the cut, on whichever side. */
export function isWithin(
  judged: ConditionResult,
  value: number,
  index: number,
  margin: NearMissMargin,
): boolean {
  const { condition, classes } = judged;
  if (classes) return Math.abs((classes[index] ?? 0) - condition.cut) <= margin.classes;
  const threshold = thresholdAt(judged, index);
  const allowed = (margin.share + roundingTolerance) * Math.abs(threshold);
  return Math.abs(value - threshold) <= allowed;
}
