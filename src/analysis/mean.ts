import type { Column } from '../areas/column.ts';
import { CompensatedSums } from './compensated-sums.ts';
import type { Groups } from './groups.ts';
import { meanWeights } from './people.ts';
import type { Means } from './round-analysis.ts';

/**
 * Population-weighted mean: Σ people · value / Σ people over the areas in which both are known, in the value's
 * unit. By areas where the round knows of no people at all.
 * Source: design/method.md.
 */
export function weightedMean(column: Column, population: Column | undefined): number | undefined {
  const weights = meanWeights(population, column.values.length);
  return definedMean(meanOf(column.values, weights));
}

/** The mean of all areas and of each municipality; one without values or people has none. */
export function means(
  column: Column,
  population: Column | undefined,
  municipalities: Groups,
): Means {
  const weights = meanWeights(population, column.values.length);
  const byGroup = groupMeans(column.values, weights, municipalities);
  const defined: [string, number][] = [];
  municipalities.names.forEach((name, group) => {
    const mean = byGroup[group] as number;
    if (!Number.isNaN(mean)) defined.push([name, mean]);
  });
  return {
    all: definedMean(meanOf(column.values, weights)),
    byMunicipality: Object.fromEntries(defined),
  };
}

/** Weighted mean per group; NaN where no area of the group has both a value and a weight. */
export function groupMeans(
  values: Float64Array,
  weights: Float64Array,
  groups: Groups,
): Float64Array {
  const sums = new CompensatedSums(groups.names.length);
  const totals = new CompensatedSums(groups.names.length);
  for (let index = 0; index < values.length; index += 1) {
    const group = groups.groupOf[index] as number;
    const weight = weights[index] as number;
    const product = (values[index] as number) * weight;
    if (group < 0 || Number.isNaN(product)) continue;
    sums.add(product, group);
    totals.add(weight, group);
  }
  return Float64Array.from(groups.names, (_, group) => sums.total(group) / totals.total(group));
}

function meanOf(values: Float64Array, weights: Float64Array): number {
  const all: Groups = { groupOf: new Int32Array(values.length), names: [''] };
  return groupMeans(values, weights, all)[0] ?? Number.NaN;
}

function definedMean(mean: number): number | undefined {
  return Number.isNaN(mean) ? undefined : mean;
}
