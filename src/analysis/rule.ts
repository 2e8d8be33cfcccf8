/** The areas against which a condition is judged. */
export type Frame = 'all' | 'land' | 'municipality';

/** Classes count from 1 (lowest values); distances from the mean are multiples of the frame's mean. */
export type Cut =
  | { readonly kind: 'class-at-least'; readonly cut: number }
  | { readonly kind: 'class-at-most'; readonly cut: number }
  | { readonly kind: 'value-at-least'; readonly cut: number }
  | { readonly kind: 'value-at-most'; readonly cut: number }
  | { readonly kind: 'times-mean-at-least'; readonly cut: number }
  | { readonly kind: 'times-mean-at-most'; readonly cut: number };

export type Condition = Cut & { readonly indicator: string; readonly frame: Frame };

/** An area is flagged where all conditions hold, and at least one of the others. */
export interface Rule {
  readonly all: readonly Condition[];
  /** Of these at least one must hold, where there are any. */
  readonly any?: readonly Condition[];
}

/** All conditions of a rule: those that must hold together, then the others. */
export function conditionsOf({ all, any = [] }: Rule): readonly Condition[] {
  return [...all, ...any];
}

export const classingMethods = [
  'septiles',
  'quantiles',
  'natural-breaks',
  'equal-intervals',
  'mean-deviation',
  'head-tail',
  'manual',
] as const;

export type ClassingMethod = (typeof classingMethods)[number];

/**
 * How values become classes: septiles (seven classes of equal population, or of equally many areas), as in the study; quantiles
 * of another number; natural breaks, equal intervals, mean and standard deviation, head/tail; or breaks by hand.
 */
export interface Classing {
  readonly method: ClassingMethod;
  /** What septiles and quantiles make equal. */
  readonly weight: 'population' | 'areas';
  /** 3 to 9, for quantiles, natural breaks and equal intervals; 7 where absent. */
  readonly classes?: number;
  /** Breaks by hand, and the indicator they are for; all others then have septiles. */
  readonly breaks?: readonly number[];
  readonly indicator?: string;
}

/** The classing in force for an indicator. */
export function classingOf(classing: Classing, indicator: string): Classing {
  if (classing.method !== 'manual' || classing.indicator === indicator) return classing;
  return { method: 'septiles', weight: classing.weight };
}

/** Whether two classings make the same classes. */
export function sameClassing(one: Classing, other: Classing): boolean {
  const text = ({ method, weight, classes, breaks, indicator }: Classing) =>
    JSON.stringify([method, weight, classes ?? null, breaks ?? null, indicator ?? null]);
  return one === other || text(one) === text(other);
}
