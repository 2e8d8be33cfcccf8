import { answer, type ConditionResult } from './judgement.ts';
import { roundingTolerance } from './rounding.ts';

/** How far the last condition may fail: by so many classes, or by this share of its cut. */
export interface NearMissMargin {
  readonly classes: number;
  readonly share: number;
}

/** The margin where none is chosen: one class, or a tenth of the cut. design/method.md takes the same steps for robustness. */
export const nearMissMargin: NearMissMargin = Object.freeze({ classes: 1, share: 0.1 });

/**
 * 1 for an area in which all conditions hold but one, and that one fails by no more than the margin.
 * @param values per condition the figures it judges, in area order
 */
export function nearMisses(
  conditions: readonly ConditionResult[],
  values: readonly (Float64Array | undefined)[],
  areas: number,
  margin = nearMissMargin,
): Uint8Array {
  const near = new Uint8Array(areas);
  const failing = onlyFailing(conditions, areas);
  conditions.forEach((result, position) => {
    const own = values[position];
    for (let index = 0; own && index < areas; index += 1) {
      if (failing[index] !== position) continue;
      if (isWithin(result, own[index] as number, index, margin)) near[index] = 1;
    }
  });
  return near;
}

const none = -1;
const notExactlyOne = -2;

/** Per area the position of the only condition that fails; negative where none or several fail or one is undecidable. */
function onlyFailing(conditions: readonly ConditionResult[], areas: number): Int16Array {
  const failing = new Int16Array(areas).fill(none);
  conditions.forEach(({ holds }, position) => {
    for (let index = 0; index < areas; index += 1) {
      if (holds[index] === answer.yes) continue;
      const isFirst = holds[index] === answer.no && failing[index] === none;
      failing[index] = isFirst ? position : notExactlyOne;
    }
  });
  return failing;
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
