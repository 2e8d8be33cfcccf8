/** An index in words, by its distance from the average. */
import type { IndexPlace } from '../../areas/index-place.ts';

/** Up to so many standard deviations from the average is "about average", and up to so many is "above" without "far". */
const steps = Object.freeze({ average: 0.5, far: 1 });

/** A value on a bound has the word nearer to the average. Source: docs/method.md#an-index-in-words. */
export function indexPlace(value: number): IndexPlace {
  if (Math.abs(value) <= steps.average) return 'average';
  if (value > 0) return value > steps.far ? 'farAbove' : 'above';
  return value < -steps.far ? 'farBelow' : 'below';
}
