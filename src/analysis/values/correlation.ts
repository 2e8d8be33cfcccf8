import { sampleCorrelation } from 'simple-statistics';

/**
 * Pearson's correlation over the given areas, unweighted, −1 to 1; undefined with fewer than two areas and where one of
 * the figures is the same everywhere. Source: docs/method.md#correlation.
 */
export function correlation(
  one: Float64Array,
  other: Float64Array,
  areas: readonly number[],
): number | undefined {
  if (areas.length < 2) return undefined;
  const valuesOf = (column: Float64Array): number[] => areas.map((area) => column[area] as number);
  const [x, y] = [valuesOf(one), valuesOf(other)];
  const isSame = (values: readonly number[]): boolean =>
    values.every((value) => value === values[0]);
  return isSame(x) || isSame(y) ? undefined : sampleCorrelation(x, y);
}
