import type { Round } from '../../areas/dataset.ts';
import type { FigureState } from '../../areas/figure.ts';
import { rentIndicator, type RentAlternative } from '../municipalities/rent-alternatives.ts';
import type { Condition } from '../question/rule.ts';
import { leastDecimals } from '../rule/explain.ts';
import { answer, thresholdAt, type ConditionResult } from '../rule/judgement.ts';
import type { Cluster } from '../space/clusters.ts';
import { decimalsThatSeparateAll } from '../values/decimals.ts';
import { hasPeople, PeopleSum } from '../values/people.ts';
import { equalUpToRounding } from '../values/rounding.ts';
import { findRound, isPending } from '../values/rounds.ts';
import { figuresOfAreas, type AreaFigures } from './area-figures.ts';
import { adjoining } from './adjoining.ts';
import { landsOf } from './lands-of.ts';
import type { NeighbourhoodBasis } from './neighbourhood-basis.ts';
import { pastMarks, type PastMarks } from './past-marks.ts';
import { shiftTables, type ShiftTable } from './shift-tables.ts';
import { steadinessOf, type Steadiness } from './steadiness.ts';
import { touchingMisses, type TouchingMiss } from './touching-misses.ts';

/** All that is known of one priority neighbourhood: why it is marked, how steady that is, and what stands around it. */
export interface NeighbourhoodFacts {
  /** Its place in the list, most people first. */
  readonly place: number;
  /** Key, name, municipalities, areas, people. */
  readonly cluster: Cluster;
  /** The Länder it lies in, as a rule one; none where none is named. */
  readonly lands: readonly string[];
  /** Areas whose people are not known, where they are known of any. */
  readonly peopleUnknown: number;
  /** In the order of the rule: those that must all hold, then the others. */
  readonly conditions: readonly ConditionFacts[];
  readonly steadiness: Steadiness;
  /** Robustness of each area, in the order of `cluster.areas`: the share of neighbouring cuts under which it stays marked. */
  readonly robustness: readonly number[];
  /** How many combinations of cuts that is. */
  readonly cuts: number;
  /** How many of its areas stay marked, for each pair of conditions. */
  readonly shifts: readonly ShiftTable[];
  /** Indicators of the round that are not known in all of its areas. */
  readonly absent: readonly AbsentFigures[];
  /** In the other rounds, oldest first; without marks where the list of areas differs. */
  readonly rounds: readonly { readonly round: string; readonly marks: PastMarks | undefined }[];
  /** Undefined where the data have no rents. */
  readonly rent: NeighbourhoodRent | undefined;
  /** Near misses that would hang together with it; undefined where it is not known which areas touch. */
  readonly touching: readonly TouchingMiss[] | undefined;
  /** Other neighbourhoods that share a line with it, beyond the border of its municipality. */
  readonly adjoining: readonly Cluster[];
}

/** A condition of the rule in the areas of a neighbourhood. */
export interface ConditionFacts extends AreaFigures {
  readonly condition: Condition;
  readonly part: 'all' | 'any';
  /** Areas in which it holds. */
  readonly holds: number;
  /** The values that its areas are compared with, ascending: one, or several where the frame has several parts. */
  readonly cuts: readonly number[];
  /** Fewest decimals with which lowest, mean and highest print differently from a cut, where they differ. */
  readonly decimals: number;
}

/** How many areas have no value of an indicator, by the kind of absence. */
export interface AbsentFigures {
  readonly indicator: string;
  readonly areas: Readonly<Record<Exclude<FigureState, 'known'>, number>>;
}

export interface NeighbourhoodRent {
  /** Id of the indicator. */
  readonly indicator: string;
  /** In its own areas. */
  readonly own: AreaFigures;
  /** Whether its municipalities have an area that is not marked and as cheap; none where no municipality is named. */
  readonly municipalities: readonly RentAlternative[];
}

/** @param place of the neighbourhood in the list of the basis; undefined where there is none */
export function neighbourhoodFacts(
  basis: NeighbourhoodBasis,
  place: number,
): NeighbourhoodFacts | undefined {
  const { dataset, judgement, clusters, robustness, rook } = basis;
  const cluster = clusters.list[place];
  if (!cluster) return undefined;
  const { areas } = cluster;
  const round = findRound(dataset, judgement.question.round);
  const people = new PeopleSum(hasPeople(round.population) ? round.population : undefined);
  for (const area of areas) people.add(area);
  return {
    place,
    cluster,
    lands: landsOf(dataset.areas, areas),
    peopleUnknown: people.people === undefined ? 0 : people.unknown,
    conditions: judgement.conditions.map((one, at) => conditionFacts(basis, round, one, at, areas)),
    steadiness: steadinessOf(robustness, areas),
    robustness: areas.map((area) => robustness.shares[area] ?? Number.NaN),
    cuts: robustness.cuts,
    shifts: shiftTables(basis.cuts, judgement.question.rule.all.length, areas),
    absent: absentFigures(basis, round, areas),
    rounds: basis.others.map((other) => ({
      round: other.round,
      marks: pastMarks(areas, judgement.flags, other),
    })),
    rent: rentFacts(basis, round, cluster),
    touching: touchingMisses(dataset, judgement, clusters, rook, place),
    adjoining: adjoining(clusters, rook, place),
  };
}

function conditionFacts(
  { dataset, analysis, judgement }: NeighbourhoodBasis,
  round: Round,
  result: ConditionResult,
  position: number,
  areas: readonly number[],
): ConditionFacts {
  const { condition, holds } = result;
  const figures = figuresOfAreas(round, condition.indicator, areas);
  const cuts = cutsOf(result, areas);
  const values = [figures.lowest?.value, figures.mean, figures.highest?.value];
  const pairs = values.flatMap((value) =>
    value === undefined ? [] : cuts.map((cut) => [value, cut] as const),
  );
  const least = leastDecimals(dataset, analysis, condition.indicator);
  return {
    ...figures,
    condition,
    part: position < judgement.question.rule.all.length ? 'all' : 'any',
    holds: areas.filter((area) => holds[area] === answer.yes).length,
    cuts,
    decimals: decimalsThatSeparateAll(pairs, least, mostDecimals),
  };
}

const mostDecimals = 12;

/** Each different one once; a cut that every class passes is none. */
function cutsOf(result: ConditionResult, areas: readonly number[]): readonly number[] {
  return areas
    .map((area) => thresholdAt(result, area))
    .filter(Number.isFinite)
    .sort((one, other) => one - other)
    .filter((cut, at, all) => at === 0 || !equalUpToRounding(cut, all[at - 1] as number));
}

function absentFigures(
  { dataset }: NeighbourhoodBasis,
  round: Round,
  areas: readonly number[],
): AbsentFigures[] {
  return dataset.indicators.flatMap(({ id }) => {
    if (isPending(round, id)) return [];
    const { without } = figuresOfAreas(round, id, areas);
    const isAnywhere = Object.values(without).some((count) => count > 0);
    return isAnywhere ? [{ indicator: id, areas: without }] : [];
  });
}

function rentFacts(
  { dataset, rents }: NeighbourhoodBasis,
  round: Round,
  { areas, municipalities }: Cluster,
): NeighbourhoodRent | undefined {
  const indicator = rentIndicator(dataset);
  if (indicator === undefined || !rents) return undefined;
  const own = new Set(municipalities);
  return {
    indicator,
    own: figuresOfAreas(round, indicator, areas),
    municipalities: rents.filter(({ name }) => own.has(name)),
  };
}
