import type { Dataset } from '../../areas/dataset.ts';
import { conditionsOf, type Rule } from '../question/rule.ts';
import type { Judgement } from '../rule/judgement.ts';
import type { Robustness } from '../rule/robustness.ts';
import type { Cluster, Clusters } from '../space/clusters.ts';
import { meanTerms } from '../values/mean-terms.ts';
import { hasPeople, PeopleSum } from '../values/people.ts';
import { columnIn, findRound } from '../values/rounds.ts';
import { meanOfAreas } from './area-figures.ts';
import { landsOf } from './lands-of.ts';
import { pastMarks, type JudgedRound, type PastMarks } from './past-marks.ts';
import { steadinessOf, type Steadiness } from './steadiness.ts';

/** A neighbourhood as the list tells of it. */
export interface NeighbourhoodRow {
  readonly cluster: Cluster;
  readonly lands: readonly string[];
  /** Mean per listed indicator, in their order; undefined where there is none. */
  readonly means: readonly (number | undefined)[];
  readonly steadiness: Steadiness;
}

/** How a neighbourhood differs from what it was in another round, in numbers of areas. */
export type NeighbourhoodChange = Pick<PastMarks, 'isNew'> &
  Readonly<Record<'stayed' | 'came' | 'unknown' | 'went', number>>;

/** Neighbourhoods of a Land. */
export interface LandSummary {
  /** Undefined: those of areas without a Land. */
  readonly land: string | undefined;
  readonly neighbourhoods: number;
  readonly areas: number;
  /** As far as known; undefined where they are known of no area. */
  readonly population: number | undefined;
}

/** What the list has means of: the indicators of the rule, each once, and the status index where the data have one. */
export function indicatorsOfList(dataset: Dataset, rule: Rule): readonly string[] {
  const { statusIndex } = dataset;
  const ruled = conditionsOf(rule).map(({ indicator }) => indicator);
  return [...new Set(statusIndex === undefined ? ruled : [...ruled, statusIndex])];
}

/** One row per neighbourhood, in the order of the clusters: most people first. */
export function neighbourhoodRows(
  dataset: Dataset,
  { question }: Pick<Judgement, 'question'>,
  { list }: Pick<Clusters, 'list'>,
  robustness: Pick<Robustness, 'shares'>,
): NeighbourhoodRow[] {
  const round = findRound(dataset, question.round);
  const terms = indicatorsOfList(dataset, question.rule).map((id) => {
    const column = columnIn(round, id);
    return column && meanTerms(round, id, column);
  });
  return list.map((cluster) => ({
    cluster,
    lands: landsOf(dataset.areas, cluster.areas),
    means: terms.map((one) => one && meanOfAreas(one, cluster.areas)),
    steadiness: steadinessOf(robustness, cluster.areas),
  }));
}

/** The change against one other round, in the order of the clusters; undefined where its list of areas differs. */
export function neighbourhoodChanges(
  { list }: Pick<Clusters, 'list'>,
  flags: Uint8Array,
  other: JudgedRound,
): NeighbourhoodChange[] | undefined {
  if (!other.judged) return undefined;
  return list.flatMap(({ areas }) => {
    const past = pastMarks(areas, flags, other);
    if (!past) return [];
    return {
      isNew: past.isNew,
      stayed: past.stayed.length,
      came: past.came.length,
      unknown: past.unknown.length,
      went: past.went.length,
    };
  });
}

/**
 * Per Land its neighbourhoods, most first; an area counts in its own Land, a neighbourhood in the Land of its first area.
 * Empty where no Land is named.
 */
export function landSummaries(
  dataset: Dataset,
  round: string,
  { list }: Pick<Clusters, 'list'>,
): LandSummary[] {
  if (!dataset.areas.some(({ land }) => land)) return [];
  const { population } = findRound(dataset, round);
  const known = hasPeople(population) ? population : undefined;
  const sums = new Map<string, { neighbourhoods: number; areas: number; people: PeopleSum }>();
  const sumOf = (area: number | undefined) => {
    const land = dataset.areas[area ?? -1]?.land ?? '';
    const sum = sums.get(land) ?? { neighbourhoods: 0, areas: 0, people: new PeopleSum(known) };
    sums.set(land, sum);
    return sum;
  };
  for (const { areas } of list) {
    sumOf(areas[0]).neighbourhoods += 1;
    for (const area of areas) {
      const sum = sumOf(area);
      sum.areas += 1;
      sum.people.add(area);
    }
  }
  return [...sums]
    .map(([land, { neighbourhoods, areas, people }]) => ({
      land: land || undefined,
      neighbourhoods,
      areas,
      population: people.people,
    }))
    .sort((one, other) => other.neighbourhoods - one.neighbourhoods);
}
