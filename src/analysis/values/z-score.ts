import { compensatedSum } from './compensated-sums.ts';

/**
 * Standard scores: (value − mean) / standard deviation, unweighted, with the population standard deviation
 * (divided by n), so that they have mean 0 and deviation 1. Undefined where all values are equal or there are none.
 * Source: docs/method.md#z-score, after Monitoring Soziale Stadtentwicklung Berlin.
 */
export function zScores(values: Float64Array): Float64Array | undefined {
  const first = values[0];
  if (values.every((value) => value === first)) return undefined;
  const mean = compensatedSum(values) / values.length;
  const scores = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += 1) scores[at] = ((values[at] as number) - mean) ** 2;
  const deviation = Math.sqrt(compensatedSum(scores) / values.length);
  for (let at = 0; at < values.length; at += 1) {
    scores[at] = ((values[at] as number) - mean) / deviation;
  }
  return scores;
}
