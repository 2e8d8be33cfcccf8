/** Ranges with round bounds: what is compared is what the legend shows. Source: docs/method.md#ranges-of-other-pictures. */

/** A round width (1, 2 or 5 times a power of ten) that is at least so large. */
export function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const factor = [1, 2, 5].find((one) => one * power >= width) ?? 10;
  return factor * power;
}

/** The number as it is meant: without the dust of binary fractions that sums and products leave. */
export function plainNumber(value: number): number {
  return Number(value.toPrecision(12));
}

/** 1 + the number of bounds below the value: a bound belongs to the range under it. */
export function rangeOf(value: number, bounds: readonly number[]): number {
  return 1 + bounds.filter((bound) => value > bound).length;
}

/** Narrower ranges would tell apart what no table shows. */
const leastStep = 0.001;

/**
 * Inner bounds of at most so many ranges of one round width that hold all values; at least one bound, so that the
 * legend can say where the values lie. None where there is no value.
 */
export function roundBounds(values: Iterable<number>, most: number): number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [];
  let step = roundStep(Math.max((high - low) / most, leastStep));
  let places = edgesOf(low, high, step);
  while (places.length > most - 1) {
    step = roundStep(step * 1.5);
    places = edgesOf(low, high, step);
  }
  const edges = places.length > 0 ? places : [Math.ceil(plainNumber(high / step))];
  return edges.map((edge) => plainNumber(edge * step));
}

/** Multiples of the step that have values on both sides, in steps from 0; the lowest value may lie on the first. */
function edgesOf(low: number, high: number, step: number): number[] {
  const first = Math.ceil(plainNumber(low / step));
  const last = Math.ceil(plainNumber(high / step)) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
