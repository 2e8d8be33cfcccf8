import type { Classing } from '../question/classing.ts';
import type { Classification } from './classification.ts';

/**
 * Population-weighted mean, by areas where no population is known; of a share that is formed of counts Σ numerator ÷
 * Σ denominator. Undefined without known values.
 */
export interface Means {
  readonly all: number | undefined;
  readonly byMunicipality: Readonly<Record<string, number>>;
}

/** Everything about a round that does not depend on the rule. Keys are indicator ids. */
export interface RoundAnalysis {
  readonly round: string;
  readonly classing: Classing;
  readonly classifications: Readonly<Record<string, Classification>>;
  /** Rank per area, 1 = highest value, equal values share the better rank; 0 = not ranked. */
  readonly ranks: Readonly<Record<string, Uint32Array>>;
  /** Areas with a known value. */
  readonly ranked: Readonly<Record<string, number>>;
  readonly means: Readonly<Record<string, Means>>;
}

/** Whether an analysis has the indicator; it does not while its figures are being fetched. */
export function hasAnalysis(analysis: RoundAnalysis | undefined, indicator: string): boolean {
  return analysis !== undefined && Object.hasOwn(analysis.classifications, indicator);
}

/** The analysis with that of further indicators; what both have is taken from the first. */
export function withAnalysis(before: RoundAnalysis, added: RoundAnalysis): RoundAnalysis {
  return {
    ...before,
    classifications: { ...added.classifications, ...before.classifications },
    ranks: { ...added.ranks, ...before.ranks },
    ranked: { ...added.ranked, ...before.ranked },
    means: { ...added.means, ...before.means },
  };
}

/** The part of an analysis that somebody does not have yet. */
export function withoutAnalysis(analysis: RoundAnalysis, known: readonly string[]): RoundAnalysis {
  const had = new Set(known);
  const rest = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !had.has(id)));
  return {
    ...analysis,
    classifications: rest(analysis.classifications),
    ranks: rest(analysis.ranks),
    ranked: rest(analysis.ranked),
    means: rest(analysis.means),
  };
}
