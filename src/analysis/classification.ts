import type { Classing } from './rule.ts';

/** One class as the legend shows it. Class 1 holds the lowest values. */
export interface ClassEntry {
  readonly class: number;
  /** Exclusive lower bound (the break below); for class 1 the lowest value, inclusive. Null: no values at all. */
  readonly from: number | null;
  /** Inclusive upper bound (the class's own break); for the last class the highest value. */
  readonly to: number | null;
  readonly areas: number;
  /** People in these areas, as far as their number is known. */
  readonly population: number;
}

/** The one truth about an indicator's classes: map, legend, table, panel and export all draw from it. */
export interface Classification {
  readonly indicator: string;
  readonly classing: Classing;
  /** `no-values`: no area has a known value; `no-people`: values, but nobody to weigh them by. */
  readonly state: 'ok' | 'no-values' | 'no-people';
  /** Inner breaks, ascending; a value equal to a break belongs to the class under it. */
  readonly breaks: readonly number[];
  /** Class per area, in area order; 0 where there is none. */
  readonly classes: Uint8Array;
  readonly entries: readonly ClassEntry[];
  readonly missing: number;
  readonly suppressed: number;
  readonly notApplicable: number;
  /** People in the areas without a known value, as far as known. */
  readonly populationWithout: {
    readonly missing: number;
    readonly suppressed: number;
    /** Number of these areas whose people are not known. */
    readonly unknown: { readonly missing: number; readonly suppressed: number };
  };
  /** Fewest decimals (at least the unit's usual ones) with which no shown value contradicts its class. */
  readonly decimals: number;
}
