import { CompensatedSums } from '../values/compensated-sums.ts';
import type { Groups } from '../values/groups.ts';
import { termAt, type MeanTerms } from '../values/mean-terms.ts';
import type { Means } from './round-analysis.ts';

/**
 * Mean over all areas in which the terms are known, in the unit of the figures: Σ term / Σ weight.
 * Source: docs/method.md#means.
 */
export function meanOfAll(terms: MeanTerms): number | undefined {
  return definedMean(meanOf(terms));
}

/** The mean of all areas and of each municipality; one without values or people has none. */
export function means(terms: MeanTerms, municipalities: Groups): Means {
  const byGroup = groupMeans(terms, municipalities);
  const defined: [string, number][] = [];
  municipalities.names.forEach((name, group) => {
    const mean = byGroup[group] as number;
    if (!Number.isNaN(mean)) defined.push([name, mean]);
  });
  return { all: meanOfAll(terms), byMunicipality: Object.fromEntries(defined) };
}

/** The mean of a municipality; undefined where it has none, whatever its name is ("constructor" is one, too). */
export function meanOfMunicipality(of: Means | undefined, name: string): number | undefined {
  return of && Object.hasOwn(of.byMunicipality, name) ? of.byMunicipality[name] : undefined;
}

/** The mean of one group, as `groupMeans` has it, without those of the others; undefined where there is none. */
export function meanOfGroup(
  terms: MeanTerms,
  { groupOf }: Groups,
  group: number,
): number | undefined {
  if (group < 0) return undefined;
  const own = groupOf.map((one) => (one === group ? 0 : -1));
  return definedMean(groupMeans(terms, { groupOf: own, names: [''] })[0] ?? Number.NaN);
}

/** Mean per group; NaN where no area of the group has both a value and a weight. */
export function groupMeans(terms: MeanTerms, groups: Groups): Float64Array {
  const { weights } = terms;
  const sums = new CompensatedSums(groups.names.length);
  const totals = new CompensatedSums(groups.names.length);
  for (let index = 0; index < weights.length; index += 1) {
    const group = groups.groupOf[index] as number;
    const term = termAt(terms, index);
    if (group < 0 || Number.isNaN(term)) continue;
    sums.add(term, group);
    totals.add(weights[index] as number, group);
  }
  return Float64Array.from(groups.names, (_, group) => sums.total(group) / totals.total(group));
}

function meanOf(terms: MeanTerms): number {
  const all: Groups = { groupOf: new Int32Array(terms.weights.length), names: [''] };
  return groupMeans(terms, all)[0] ?? Number.NaN;
}

function definedMean(mean: number): number | undefined {
  return Number.isNaN(mean) ? undefined : mean;
}
