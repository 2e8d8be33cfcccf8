import type { Frames } from './frames.ts';
import { answer, type ConditionResult } from './judgement.ts';
import { equalUpToRounding } from '../values/rounding.ts';
import { columnIn } from '../values/rounds.ts';
import type { Condition } from '../question/rule.ts';

/**
 * One condition of the rule, answered for every area at full precision. Undecidable where the area has no known
 * figure, belongs to no municipality or Land although the condition is judged inside these, or where its frame has
 * no classes, not the class of the cut, or no mean. A rule that names an indicator nobody delivered is bad data: undecidable everywhere.
 * Source: docs/method.md#condition.
 */
export function judgeCondition(frames: Frames, condition: Condition): ConditionResult {
  const values = columnIn(frames.round, condition.indicator)?.values;
  const thresholds = thresholdsOf(frames, condition, values);
  const holds = new Uint8Array(frames.dataset.areas.length).fill(answer.undecidable);
  if (values) compare(values, thresholds, comparisonOf(condition.kind), holds);
  if (!isClassCut(condition)) return { condition, holds, thresholds };
  const { classes } = frames.classes(condition.indicator, condition.frame);
  return { condition, holds, thresholds, classes };
}

export function isClassCut(condition: Condition): boolean {
  return condition.kind === 'class-at-least' || condition.kind === 'class-at-most';
}

/** With which of these a value passes beside its threshold. */
interface Comparison {
  readonly below: boolean;
  readonly at: boolean;
  readonly above: boolean;
}

function compare(
  values: Float64Array,
  thresholds: Float64Array,
  { below, at, above }: Comparison,
  holds: Uint8Array,
): void {
  const [ifBelow, ifAt, ifAbove] = [below, at, above].map((one) => (one ? answer.yes : answer.no));
  const isOne = thresholds.length === 1;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const threshold = thresholds[isOne ? 0 : index] as number;
    if (value > threshold) holds[index] = ifAbove!;
    else if (value < threshold) holds[index] = ifBelow!;
    else if (value === threshold) holds[index] = ifAt!;
  }
}

/** A class begins above the break below it, and ends with its own break. */
function comparisonOf(kind: Condition['kind']): Comparison {
  switch (kind) {
    case 'class-at-least':
      return { below: false, at: false, above: true };
    case 'value-at-least':
    case 'times-mean-at-least':
      return { below: false, at: true, above: true };
    case 'class-at-most':
    case 'value-at-most':
    case 'times-mean-at-most':
      return { below: true, at: true, above: false };
    default:
      return kind satisfies never;
  }
}

/** What the areas' values are compared with, each with its own or all with one; NaN where there is nothing. */
function thresholdsOf(
  frames: Frames,
  condition: Condition,
  values: Float64Array | undefined,
): Float64Array {
  switch (condition.kind) {
    case 'class-at-least':
    case 'class-at-most':
      return perArea(frames, condition, classThresholds(frames, condition));
    case 'value-at-least':
    case 'value-at-most':
      return Float64Array.of(condition.cut);
    case 'times-mean-at-least':
    case 'times-mean-at-most': {
      const means = frames.means(condition.indicator, condition.frame);
      const multiples = means.map((mean) => condition.cut * mean);
      return values
        ? withoutRounding(perArea(frames, condition, multiples), values)
        : perArea(frames, condition, multiples);
    }
    default:
      return condition satisfies never;
  }
}

/**
 * The break a class cut stands for, per group: below class c for "at least c", above it for "at most c".
 * Class 1 begins at -Infinity and the last ends at +Infinity, so "at least 1" holds wherever there is a class.
 * A class that the group does not have (class 6 of 5) cannot be compared with.
 */
function classThresholds(frames: Frames, condition: Condition): Float64Array {
  const { breaks } = frames.classes(condition.indicator, condition.frame);
  const position = condition.kind === 'class-at-least' ? condition.cut - 2 : condition.cut - 1;
  return Float64Array.from(breaks, (ownBreaks) => {
    if (!ownBreaks || condition.cut > ownBreaks.length + 1) return Number.NaN;
    if (position < 0) return Number.NEGATIVE_INFINITY;
    return ownBreaks[position] ?? Number.POSITIVE_INFINITY;
  });
}

/** A frame of all areas has one group. */
function perArea(frames: Frames, condition: Condition, ofGroup: Float64Array): Float64Array {
  if (condition.frame === 'all') return Float64Array.of(ofGroup[0] ?? Number.NaN);
  const { groupOf } = frames.groups(condition.frame);
  const thresholds = new Float64Array(groupOf.length);
  for (let index = 0; index < groupOf.length; index += 1) {
    thresholds[index] = ofGroup[groupOf[index] as number] ?? Number.NaN;
  }
  return thresholds;
}

/** A mean is computed: where a value differs from its multiple by rounding only, the value itself is the cut. */
function withoutRounding(thresholds: Float64Array, values: Float64Array): Float64Array {
  const own = thresholdPerArea(thresholds, values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (equalUpToRounding(value, own[index] as number)) own[index] = value;
  }
  return own;
}

function thresholdPerArea(thresholds: Float64Array, areas: number): Float64Array {
  const isOne = thresholds.length === 1 && areas > 1;
  return isOne ? new Float64Array(areas).fill(thresholds[0] as number) : thresholds;
}
