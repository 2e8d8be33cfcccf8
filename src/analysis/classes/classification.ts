import type { Classing } from '../question/classing.ts';
import type { ClassSizes } from './class-sizes.ts';
import type { Groups } from '../values/groups.ts';
import type { LargestTie } from './largest-tie.ts';

/** One class as the legend shows it. Class 1 holds the lowest values. */
export interface ClassEntry {
  readonly class: number;
  /** Exclusive lower bound (the break below); for class 1 the lowest value, inclusive. Null: no values at all. */
  readonly from: number | null;
  /** Inclusive upper bound (the class's own break); for the last class the highest value. */
  readonly to: number | null;
  readonly areas: number;
  /** People in these areas, as far as their number is known; null where it is known of none, or no table gives any. */
  readonly population: number | null;
  /** How many of these areas have no known number of people, where others have one. */
  readonly unknown?: number;
}

/** The breaks inside each municipality or Land, where classes are made there. */
export interface GroupBreaks extends Groups {
  /** Per group; undefined where it has no values, or nobody to weigh them by. */
  readonly breaks: readonly (readonly number[] | undefined)[];
}

/** The one truth about an indicator's classes: map, legend, table, panel and export all draw from it. */
export interface Classification {
  readonly indicator: string;
  readonly classing: Classing;
  /** `no-values`: no area has a known value; `no-people`: values, but nobody to weigh them by. */
  readonly state: 'ok' | 'no-values' | 'no-people';
  /**
   * Inner breaks, ascending; a value equal to a break belongs to the class under it. None where each municipality or
   * Land has its own.
   */
  readonly breaks: readonly number[];
  /** Where classes are made inside municipalities or Länder; the ranges of `entries` then overlap. */
  readonly groups?: GroupBreaks;
  /** Areas with a known value and no class: in no municipality or Land, or with nobody to weigh the values by. */
  readonly unclassed: number;
  /** Where classes should be of equal size: the one value that stands for more than a class, if there is one. */
  readonly tie?: LargestTie;
  /** The same where each municipality or Land has its own classes: the number of those with such a value. */
  readonly tiedGroups?: number;
  /** Where classes should be of equal size: how equal they are, and why some are empty. */
  readonly sizes?: ClassSizes;
  /** The same where each municipality or Land has its own classes: the number of those where they are not alike. */
  readonly unlikeGroups?: number;
  /** Class per area, in area order; 0 where there is none. */
  readonly classes: Uint8Array;
  readonly entries: readonly ClassEntry[];
  readonly missing: number;
  readonly suppressed: number;
  readonly notApplicable: number;
  /** People in the areas without a known value, as far as known; undefined where they are known of none of these. */
  readonly populationWithout: {
    readonly missing: number | undefined;
    readonly suppressed: number | undefined;
    /** Number of these areas whose people are not known. */
    readonly unknown: { readonly missing: number; readonly suppressed: number };
  };
  /** Fewest decimals (at least the unit's usual ones) with which no shown value contradicts its class. */
  readonly decimals: number;
}

/** The breaks that divide the classes where an area lies; undefined where there are none. */
export function breaksAt(
  { breaks, groups, state }: Pick<Classification, 'breaks' | 'groups' | 'state'>,
  index: number,
): readonly number[] | undefined {
  if (groups) return groups.breaks[groups.groupOf[index] ?? -1];
  return state === 'ok' ? breaks : undefined;
}
