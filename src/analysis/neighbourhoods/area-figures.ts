import { stateAt } from '../../areas/column.ts';
import type { Round } from '../../areas/dataset.ts';
import type { FigureState } from '../../areas/figure.ts';
import { CompensatedSums } from '../values/compensated-sums.ts';
import { meanTerms, termAt, type MeanTerms } from '../values/mean-terms.ts';
import { peoplePerArea } from '../values/people.ts';
import { columnIn } from '../values/rounds.ts';

/** What an indicator is in a few areas together: its ends, its mean, and where it is not known. Source: docs/method.md#figures-of-a-neighbourhood. */
export interface AreaFigures {
  readonly lowest: FigureOfArea | undefined;
  readonly highest: FigureOfArea | undefined;
  /** In the unit of the figures; undefined where no area has a known value with people. Source: docs/method.md#means. */
  readonly mean: number | undefined;
  readonly basis: MeanBasis;
  /** Areas without a value, by the kind of absence. */
  readonly without: Readonly<Record<Exclude<FigureState, 'known'>, number>>;
}

export interface FigureOfArea {
  readonly value: number;
  /** Place of the area; the first of equal ones. */
  readonly area: number;
}

/** `counts`: sum over sum of the counts a share is formed of; `people`: weighted by people; `areas`: each counts once, since the round knows of no people. */
export type MeanBasis = 'counts' | 'people' | 'areas';

export function figuresOfAreas(
  round: Round,
  indicator: string,
  areas: readonly number[],
): AreaFigures {
  const column = columnIn(round, indicator);
  const without = { missing: 0, suppressed: 0, 'not-applicable': 0 };
  if (!column) {
    return { ...noFigures, basis: 'areas', without: { ...without, missing: areas.length } };
  }
  let lowest: FigureOfArea | undefined;
  let highest: FigureOfArea | undefined;
  for (const area of areas) {
    const state = stateAt(column, area);
    if (state !== 'known') {
      without[state] += 1;
      continue;
    }
    const value = column.values[area] as number;
    if (!lowest || value < lowest.value) lowest = { value, area };
    if (!highest || value > highest.value) highest = { value, area };
  }
  const terms = meanTerms(round, indicator, column);
  return {
    lowest,
    highest,
    mean: meanOfAreas(terms, areas),
    basis: basisOf(terms, round),
    without,
  };
}

const noFigures = { lowest: undefined, highest: undefined, mean: undefined };

/** Σ term / Σ weight over those of the areas in which both are known. */
export function meanOfAreas(terms: MeanTerms, areas: readonly number[]): number | undefined {
  const sums = new CompensatedSums(2);
  for (const area of areas) {
    const term = termAt(terms, area);
    const weight = terms.weights[area] as number;
    if (Number.isNaN(term) || Number.isNaN(weight)) continue;
    sums.add(term, 0);
    sums.add(weight, 1);
  }
  const weight = sums.total(1);
  return weight > 0 ? sums.total(0) / weight : undefined;
}

function basisOf({ areNumerators, weights }: MeanTerms, { population }: Round): MeanBasis {
  if (areNumerators) return 'counts';
  return weights === peoplePerArea(population, weights.length) ? 'people' : 'areas';
}
