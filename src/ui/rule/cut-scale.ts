import type { Classification } from '../../analysis/classes/classification.ts';
import { basisOf, isAtLeast, type CutBasis } from '../../analysis/question/cut-basis.ts';
import type { Condition } from '../../analysis/question/rule.ts';
import { isKnown, type Column } from '../../areas/column.ts';

/** Where a cut can stand: the ends and the step of its slider. */
export interface CutScale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly decimals: number;
}

/** The slider of a condition: the classes, the range of the values, or 0 to 3 times the mean. */
export function cutScale(condition: Condition, classification: Classification): CutScale {
  switch (basisOf(condition)) {
    case 'class':
      return { least: 1, most: classification.entries.length, step: 1, decimals: 0 };
    case 'times-mean':
      return { least: 0, most: 3, step: 0.05, decimals: 2 };
    case 'value': {
      const { decimals } = classification;
      const step = 10 ** -decimals;
      const least = classification.entries[0]?.from ?? 0;
      const most = classification.entries.at(-1)?.to ?? 1;
      return {
        least: Math.floor(least / step) * step,
        most: Math.ceil(most / step) * step,
        step,
        decimals,
      };
    }
    default:
      return basisOf(condition) as never;
  }
}

/** What a condition is compared with: the classes and figures of its indicator, and their mean. */
export interface CutContext {
  readonly classification: Classification;
  readonly column: Column;
  /** Mean of the indicator over all areas. */
  readonly mean: number | undefined;
}

/**
 * The same condition by value, class or distance from the mean instead of what it was, marking the same areas as far
 * as the classes allow. The mean that is counted from is that of all areas.
 */
export function withBasis(
  condition: Condition,
  basis: CutBasis,
  { classification, column, mean }: CutContext,
): Condition {
  const { indicator, frame } = condition;
  const atLeast = isAtLeast(condition);
  const before = basisOf(condition);
  if (before === basis) return condition;
  const value =
    before === 'class'
      ? edgeOfClass(condition, classification, column)
      : before === 'value'
        ? condition.cut
        : condition.cut * (mean ?? 0);
  switch (basis) {
    case 'class': {
      const kind = atLeast ? 'class-at-least' : 'class-at-most';
      return { indicator, frame, kind, cut: classOfValue(value, atLeast, classification, column) };
    }
    case 'value': {
      const kind = atLeast ? 'value-at-least' : 'value-at-most';
      return { indicator, frame, kind, cut: Number(value.toFixed(12)) };
    }
    case 'times-mean': {
      const times = mean === undefined || mean <= 0 ? 1 : value / mean;
      const kind = atLeast ? 'times-mean-at-least' : 'times-mean-at-most';
      return { indicator, frame, kind, cut: Number(times.toFixed(2)) };
    }
    default:
      return basis satisfies never;
  }
}

/** The same cut from the other side: at least becomes at most. */
export function withSide(condition: Condition, side: 'at-least' | 'at-most'): Condition {
  const { indicator, frame, cut } = condition;
  switch (basisOf(condition)) {
    case 'class':
      return { indicator, frame, cut, kind: `class-${side}` };
    case 'value':
      return { indicator, frame, cut, kind: `value-${side}` };
    case 'times-mean':
      return { indicator, frame, cut, kind: `times-mean-${side}` };
    default:
      return basisOf(condition) as never;
  }
}

/** The two classes at the end to which a cut looks, for a class cut that the classing does not have. */
export function outerClasses(condition: Condition, top: number): Condition {
  const cut = isAtLeast(condition) ? Math.max(1, top - 1) : Math.min(2, Math.max(top, 1));
  return { ...condition, cut };
}

/** The lowest (or highest) value that lies in the classes of a class cut. */
function edgeOfClass(condition: Condition, classification: Classification, column: Column): number {
  let edge: number | undefined;
  const atLeast = isAtLeast(condition);
  classification.classes.forEach((place, area) => {
    if (place === 0 || !isKnown(column, area)) return;
    if (atLeast ? place < condition.cut : place > condition.cut) return;
    const value = column.values[area] as number;
    if (edge === undefined || (atLeast ? value < edge : value > edge)) edge = value;
  });
  return edge ?? classification.breaks[Math.max(condition.cut - 2, 0)] ?? 0;
}

/** The class in which a value lies. */
function classOfValue(
  cut: number,
  atLeast: boolean,
  classification: Classification,
  column: Column,
): number {
  let found: number | undefined;
  classification.classes.forEach((place, area) => {
    if (place === 0) return;
    const value = column.values[area] as number;
    if (atLeast ? value < cut : value > cut) return;
    if (found === undefined || (atLeast ? place < found : place > found)) found = place;
  });
  return found ?? (atLeast ? Math.max(classification.entries.length, 1) : 1);
}
