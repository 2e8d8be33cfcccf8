import { mostClasses, type Classing, septileCount } from '../question/classing.ts';
import { bisectLeft, bisectRight } from 'd3-array';
import { ckmeans } from 'simple-statistics';
import { CompensatedSums } from '../values/compensated-sums.ts';
import { equalUpToRounding } from '../values/rounding.ts';
import { leastSquaresGroups } from './fast/least-squares-groups.ts';
import { sortedBreaks } from './septiles.ts';

/** Values in ascending order. */
type Sorted = readonly number[] | Float64Array;

/**
 * Inner breaks of a classing, ascending; a value equal to a break belongs to the class under it, so equal values always share a
 * class. Undefined where there are no values, or nobody to weigh them by. Source: docs/method.md#classes.
 * @param order the areas with a value, ascending
 */
export function classBreaks(
  classing: Classing,
  values: Float64Array,
  weights: Float64Array,
  order: Uint32Array,
): number[] | undefined {
  if (order.length === 0) return undefined;
  const { method, classes = septileCount } = classing;
  const sorted = (): Float64Array => sortedValues(values, order);
  switch (method) {
    case 'septiles':
      return sortedBreaks(values, weights, order);
    case 'quantiles':
      return sortedBreaks(values, weights, order, classes);
    case 'natural-breaks':
      return naturalBreaks(sorted(), classes);
    case 'equal-intervals':
      return equalIntervals(sorted(), classes);
    case 'mean-deviation':
      return meanDeviation(sorted());
    case 'head-tail':
      return headTail(sorted());
    case 'manual':
      return (classing.breaks ?? []).toSorted((one, other) => one - other);
    default:
      return method satisfies never;
  }
}

function sortedValues(values: Float64Array, order: Uint32Array): Float64Array {
  const sorted = new Float64Array(order.length);
  for (let rank = 0; rank < order.length; rank += 1)
    sorted[rank] = values[order[rank] as number] as number;
  return sorted;
}

/** So many values take `ckmeans` a few milliseconds; where there are more, equal ones are taken together. */
const fewValues = 5000;

/**
 * Natural breaks: classes with the least sum of squared distances from their means (optimal, Wang & Song 2011; `ckmeans` of
 * simple-statistics). With fewer different values than classes each value is a class. Source: docs/method.md#natural-breaks.
 */
export function naturalBreaks(sorted: Sorted, classes: number): number[] {
  const different = countDifferent(sorted);
  const count = Math.min(classes, different);
  if (sorted.length > fewValues) return leastSquaresGroups(Float64Array.from(sorted), count);
  const groups = ckmeans([...sorted], count);
  return groups.slice(0, -1).map((group) => group.at(-1) as number);
}

function countDifferent(sorted: Sorted): number {
  let different = 0;
  for (let place = 0; place < sorted.length; place += 1)
    if (sorted[place] !== sorted[place - 1]) different += 1;
  return different;
}

/**
 * Equal intervals between the lowest and the highest value; none where all are equal.
 * Source: docs/method.md#equal-intervals.
 */
export function equalIntervals(sorted: Sorted, classes: number): number[] {
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  if (least === most) return [];
  const edges = Array.from(
    { length: classes - 1 },
    (_, at) => least + ((at + 1) * (most - least)) / classes,
  );
  return edges.map((edge) => withoutRounding(edge, sorted));
}

/**
 * Mean − 1.5, − 0.5, + 0.5 and + 1.5 standard deviations (of the population of areas) as breaks; none without spread.
 * Source: docs/method.md#mean-and-deviation.
 */
export function meanDeviation(sorted: Sorted): number[] {
  if (sorted[0] === sorted.at(-1)) return [];
  const mean = sumOf(sorted) / sorted.length;
  const deviation = Math.sqrt(sumOf(sorted, (value) => (value - mean) ** 2) / sorted.length);
  return [-1.5, -0.5, 0.5, 1.5].map((times) => withoutRounding(mean + times * deviation, sorted));
}

/** The part above the mean must stay the smaller one for the next break. Jiang 2013. */
const mostHead = 0.4;

/**
 * Head/tail breaks: the mean; then the mean of what lies above it, as long as the head is small. For skewed values.
 * Source: docs/method.md#head-tail-breaks.
 */
export function headTail(sorted: Sorted): number[] {
  const breaks: number[] = [];
  let rest = sorted;
  while (breaks.length < mostClasses - 1 && rest[0] !== rest.at(-1)) {
    const mean = withoutRounding(sumOf(rest) / rest.length, rest);
    const head = rest.slice(bisectRight(rest, mean));
    breaks.push(mean);
    if (head.length / rest.length > mostHead) break;
    rest = head;
  }
  return breaks;
}

function sumOf(values: Sorted, termOf = (value: number): number => value): number {
  const sum = new CompensatedSums();
  for (let place = 0; place < values.length; place += 1) sum.add(termOf(values[place] as number));
  return sum.total();
}

/** A computed break that differs from a value by rounding only is that value: it belongs to the class under the break. */
function withoutRounding(edge: number, sorted: Sorted): number {
  const above = bisectLeft(sorted, edge);
  const near = [sorted[above], sorted[above - 1]].find(
    (value) => value !== undefined && equalUpToRounding(value, edge),
  );
  return near ?? edge;
}
