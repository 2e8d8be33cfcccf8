import { septileCount } from '../question/classing.ts';
import { CompensatedSums } from '../values/compensated-sums.ts';
import { roundingTolerance } from '../values/rounding.ts';

/**
 * Septiles by population, type 1 (the inverse of the weighted empirical distribution): break k is the smallest
 * value v such that areas with a value ≤ v hold at least k/7 of all people. Source: docs/method.md#septiles.
 * @param values NaN where there is none: such an area is left out, its people too
 * @param weights people per area; an area without people (0, NaN) moves no break
 * @param order places of the areas in ascending order of their values
 * @returns classes − 1 breaks, ascending and possibly equal; undefined where nobody is counted
 */
export function sortedBreaks(
  values: Float64Array,
  weights: Float64Array,
  order: Uint32Array,
  classes = septileCount,
): number[] | undefined {
  const cumulated = cumulate(weights, order);
  const total = cumulated.at(-1) ?? 0;
  if (!(total > 0)) return undefined;
  // Whole numbers decide exactly; sums of fractions may miss a boundary that they reach on paper.
  const isWhole = areWhole(cumulated) && classes * total <= Number.MAX_SAFE_INTEGER;
  const allowance = isWhole ? 1 : 1 - roundingTolerance;
  const breaks: number[] = [];
  for (let rank = 0; rank < order.length && breaks.length < classes - 1; rank += 1) {
    const reached = classes * (cumulated[rank] as number);
    while (breaks.length < classes - 1 && reached >= (breaks.length + 1) * total * allowance) {
      breaks.push((values[order[rank] as number] as number) + 0);
    }
  }
  return breaks;
}

function areWhole(numbers: Float64Array): boolean {
  for (let place = 0; place < numbers.length; place += 1) {
    if (!Number.isInteger(numbers[place])) return false;
  }
  return true;
}

/** 1 + the number of breaks below the value: equal values share a class, a break belongs to the class under it. */
export function classOf(value: number, breaks: readonly number[]): number {
  let number = 1;
  for (const limit of breaks) if (limit < value) number += 1;
  return number;
}

/** Running sums in the given order; where there are fractions, rounding is compensated. */
function cumulate(weights: Float64Array, order: Uint32Array): Float64Array {
  const cumulated = new Float64Array(order.length);
  let sum = 0;
  for (let rank = 0; rank < order.length; rank += 1) {
    sum += weightOf(weights, order[rank] as number);
    if (!Number.isInteger(sum)) return cumulateFractions(weights, order);
    cumulated[rank] = sum;
  }
  return cumulated;
}

function cumulateFractions(weights: Float64Array, order: Uint32Array): Float64Array {
  const sum = new CompensatedSums();
  return Float64Array.from(order, (index) => {
    sum.add(weightOf(weights, index));
    return sum.total();
  });
}

function weightOf(weights: Float64Array, index: number): number {
  const weight = weights[index] as number;
  return weight > 0 ? weight : 0;
}
