/** How values become classes, and which classings there are. */

/** Seven classes, as in the study: class 1 holds the lowest values. */
export const septileCount = 7;

/** The areas against which a condition is judged, or over which classes are made. */
export type Frame = 'all' | 'land' | 'municipality';

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

/** Fewest and most classes that can be chosen: fewer say little, more colours nobody tells apart. */
export const fewestClasses = 3;
export const mostClasses = 9;

/** Breaks of mean and standard deviation: four, so five classes. */
const deviationClasses = 5;

/**
 * How values become classes: septiles (seven classes of equal population, or of equally many areas), as in the study;
 * quantiles of another number; natural breaks, equal intervals, mean and standard deviation, head/tail; or breaks by hand.
 * Source: docs/method.md#quantiles, docs/method.md#breaks-by-hand.
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
  /** Over which areas classes are made; all where absent. Breaks by hand are the same everywhere. */
  readonly frame?: Frame;
}

/** The classing in force for an indicator. */
export function classingOf(classing: Classing, indicator: string): Classing {
  if (classing.method !== 'manual' || classing.indicator === indicator) return classing;
  const { weight, frame } = classing;
  return { method: 'septiles', weight, ...(frame && { frame }) };
}

/** The areas over which classes are made. */
export function frameOf({ method, frame = 'all' }: Classing): Frame {
  return method === 'manual' ? 'all' : frame;
}

/** Whether the number of classes can be chosen. */
export function hasChosenCount({ method }: Pick<Classing, 'method'>): boolean {
  return method === 'quantiles' || method === 'natural-breaks' || method === 'equal-intervals';
}

/** Whether people (or areas) are what the classing makes equal. */
export function isWeighted({ method }: Pick<Classing, 'method'>): boolean {
  return method === 'septiles' || method === 'quantiles';
}

/** Most classes the classing can have; undefined where the values decide (head/tail: at most 9). */
export function classCountOf(classing: Classing): number | undefined {
  const { method, classes = septileCount, breaks = [] } = classing;
  switch (method) {
    case 'septiles':
      return septileCount;
    case 'quantiles':
    case 'natural-breaks':
    case 'equal-intervals':
      return classes;
    case 'mean-deviation':
      return deviationClasses;
    case 'head-tail':
      return undefined;
    case 'manual':
      return breaks.length + 1;
    default:
      return method satisfies never;
  }
}

/** Whether two classings make the same classes. */
export function sameClassing(one: Classing, other: Classing): boolean {
  const text = (classing: Classing) => {
    const { method, weight, breaks, indicator } = classing;
    const count = hasChosenCount(classing) ? (classing.classes ?? septileCount) : null;
    return JSON.stringify([
      method,
      weight,
      count,
      breaks ?? null,
      indicator ?? null,
      classing.frame ?? 'all',
    ]);
  };
  return one === other || text(one) === text(other);
}
