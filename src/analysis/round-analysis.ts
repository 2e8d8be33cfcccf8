import type { Classification } from './classification.ts';
import type { Classing } from './rule.ts';

/** Population-weighted mean; by areas where no population is known. Undefined without known values. */
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
