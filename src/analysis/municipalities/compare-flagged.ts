import type { Area, Dataset } from '../../areas/dataset.ts';
import { columnIn, findRound } from '../values/rounds.ts';
import { answer, type Judgement } from '../rule/judgement.ts';
import { meanTerms, termAt, type MeanTerms } from '../values/mean-terms.ts';
import { peoplePerArea } from '../values/people.ts';

/** By what areas are told apart in the comparison. */
export const breakdowns = ['all', 'land', 'municipality', 'location', 'building'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** A mean as `RoundAnalysis` defines it, and what stands behind it. */
export interface SideMean {
  /** Undefined where no area of this side has a known value. */
  readonly mean: number | undefined;
  readonly areas: number;
  readonly people: number;
}

/** One indicator in one part of the areas: flagged areas against those that are not flagged. */
export interface Comparison {
  readonly indicator: string;
  /** Name of the part; empty for all areas. */
  readonly part: string;
  readonly flagged: SideMean;
  readonly rest: SideMean;
  /** Flagged − rest, in the unit of the indicator; undefined without both. */
  readonly difference: number | undefined;
  /** Areas without a known value, and undecidable areas, which stand on neither side. */
  readonly leftOut: number;
}

/** The text by which an area belongs to a part; undefined where it belongs to none. */
export function partOf(area: Area, by: Breakdown): string | undefined {
  switch (by) {
    case 'all':
      return '';
    case 'land':
    case 'municipality':
    case 'location':
    case 'building':
      return area[by];
    default:
      return by satisfies never;
  }
}

/**
 * Flagged against the rest for every indicator: population-weighted means, by areas where no population is known, and
 * sums over sums of shares that are formed of counts. Undecidable areas stand on neither side; missing figures are never
 * averaged. Source: docs/method.md#marked-and-others.
 */
export function compareFlagged(
  dataset: Dataset,
  { flags, question }: Judgement,
  by: Breakdown = 'all',
): Comparison[] {
  const round = findRound(dataset, question.round);
  const people = peoplePerArea(round.population, flags.length);
  const parts = dataset.areas.map((area) => partOf(area, by));
  const names = [...new Set(parts)].filter((part) => part !== undefined);
  return dataset.indicators.flatMap(({ id }) => {
    const column = columnIn(round, id);
    if (!column) return [];
    const terms = meanTerms(round, id, column);
    const byPart = new Map(names.map((part) => [part, newSums()]));
    column.values.forEach((value, index) => {
      const sums = byPart.get(parts[index] ?? '\0');
      if (!sums) return;
      const side = flags[index] === answer.yes ? sums.flagged : sums.rest;
      if (Number.isNaN(value) || flags[index] === answer.undecidable) sums.leftOut += 1;
      else addTo(side, terms, index, people[index] ?? 0);
    });
    return [...byPart].map(([part, sums]) => comparisonOf(id, part, sums));
  });
}

interface Sums {
  sum: number;
  weight: number;
  areas: number;
  people: number;
}

const emptySums = (): Sums => ({ sum: 0, weight: 0, areas: 0, people: 0 });
const newSums = () => ({ flagged: emptySums(), rest: emptySums(), leftOut: 0 });

function addTo(sums: Sums, terms: MeanTerms, index: number, people: number): void {
  sums.sum += termAt(terms, index);
  sums.weight += terms.weights[index] ?? 0;
  sums.areas += 1;
  sums.people += people;
}

function comparisonOf(
  indicator: string,
  part: string,
  { flagged, rest, leftOut }: ReturnType<typeof newSums>,
): Comparison {
  const [one, other] = [sideOf(flagged), sideOf(rest)];
  const isBoth = one.mean !== undefined && other.mean !== undefined;
  const difference = isBoth ? (one.mean ?? 0) - (other.mean ?? 0) : undefined;
  return { indicator, part, flagged: one, rest: other, difference, leftOut };
}

function sideOf({ sum, weight, areas, people }: Sums): SideMean {
  return { mean: weight > 0 ? sum / weight : undefined, areas, people };
}
