import { compensatedSum } from './compensated-sums.ts';

/**
 * Standard scores: (value − mean) / standard deviation, unweighted, with the population standard deviation
 * (divided by n), so that they have mean 0 and deviation 1. Undefined where all values are equal or there are none.
 * Source: design/method.md, after Monitoring Soziale Stadtentwicklung Berlin.
 */
export function zScores(values: Float64Array): Float64Array | undefined {
  const first = values[0];
  if (values.every((value) => value === first)) return undefined;
  const mean = compensatedSum(values) / values.length;
  const variance = compensatedSum(values.map((value) => (value - mean) ** 2)) / values.length;
  const deviation = Math.sqrt(variance);
  return values.map((value) => (value - mean) / deviation);
}
