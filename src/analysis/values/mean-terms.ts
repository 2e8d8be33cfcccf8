import type { Column } from '../../areas/column.ts';
import type { Round } from '../../areas/dataset.ts';
import type { Fraction } from '../../areas/fraction.ts';
import { meanWeights } from './people.ts';

/**
 * What the aggregates of an indicator are summed up of: every mean is Σ term / Σ weight over the areas in which both are
 * known. The one place that decides between a weighted mean and a sum over a sum.
 */
export interface MeanTerms {
  /** Where there are numerators, terms are 100 × numerator; else value × weight. NaN where not known. */
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly areNumerators: boolean;
}

/** Shares are in percent of the whole. */
const percent = 100;

/**
 * The terms of an indicator in a round: of a share that is formed of counts these counts, so that the share of several areas
 * is Σ numerator ÷ Σ denominator; else its values, weighted by people, by areas where the round knows of no people at all.
 * Source: docs/method.md#sums-over-sums.
 */
export function meanTerms(round: Round, indicator: string, column: Column): MeanTerms {
  const { fractions = {}, population } = round;
  const fraction = Object.hasOwn(fractions, indicator) ? fractions[indicator] : undefined;
  return fraction ? termsOfCounts(fraction) : weightedTerms(column, population);
}

/** Values weighted by people. */
export function weightedTerms(column: Column, population: Column | undefined): MeanTerms {
  const weights = meanWeights(population, column.values.length);
  return { values: column.values, weights, areNumerators: false };
}

function termsOfCounts({ numerator, denominator }: Fraction): MeanTerms {
  return { values: numerator.values, weights: denominator.values, areNumerators: true };
}

/** The term of an area; NaN where it is not known. */
export function termAt({ values, weights, areNumerators }: MeanTerms, area: number): number {
  const value = values[area] as number;
  return areNumerators ? percent * value : value * (weights[area] as number);
}
