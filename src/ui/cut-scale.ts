import type { Classification } from '../analysis/classification.ts';
import type { Condition, Cut } from '../analysis/rule.ts';
import { isKnown, type Column } from '../areas/column.ts';

/** Where a cut can stand: the ends and the step of its slider. */
export interface CutScale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly decimals: number;
}

export type CutBasis = 'class' | 'value' | 'times-mean';

export function basisOf(cut: Cut): CutBasis {
  if (cut.kind.startsWith('class')) return 'class';
  return cut.kind.startsWith('value') ? 'value' : 'times-mean';
}

function isAtLeast(cut: Cut): boolean {
  return cut.kind.endsWith('at-least');
}

/** Decimals a cut is shown with: at least so many, and all it was typed with, so that it never reads as another one. */
export function cutDecimals(cut: number, least: number): number {
  const typed = /\.(\d+)$/.exec(String(cut))?.[1]?.length ?? 0;
  return Math.min(Math.max(typed, least), 12);
}

/** The slider of a condition: the seven classes, the range of the values, or 0 to 3 times the mean. */
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

/**
 * The same condition by value instead of by class, or the other way round, marking the same areas
 * as far as the classes allow. A cut that rests on the mean stays as it is.
 */
export function withBasis(
  condition: Condition,
  basis: 'class' | 'value',
  classification: Classification,
  column: Column,
): Condition {
  const { indicator, frame } = condition;
  if (basisOf(condition) === basis) return condition;
  if (basis === 'class') {
    const cut = classOfCut(condition, classification, column);
    return {
      indicator,
      frame,
      kind: isAtLeast(condition) ? 'class-at-least' : 'class-at-most',
      cut,
    };
  }
  const cut = edgeOfClass(condition, classification, column);
  return { indicator, frame, kind: isAtLeast(condition) ? 'value-at-least' : 'value-at-most', cut };
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

/** The class in which a value cut lies. */
function classOfCut(condition: Condition, classification: Classification, column: Column): number {
  if (basisOf(condition) !== 'value') return Math.max(1, classification.breaks.length);
  const atLeast = isAtLeast(condition);
  let found: number | undefined;
  classification.classes.forEach((place, area) => {
    if (place === 0) return;
    const value = column.values[area] as number;
    if (atLeast ? value < condition.cut : value > condition.cut) return;
    if (found === undefined || (atLeast ? place < found : place > found)) found = place;
  });
  return found ?? (atLeast ? classification.breaks.length + 1 : 1);
}
