/** The legend as plain data: the classes as the classification states them, and the areas without a class. */
import type { ClassEntry, Classification } from '../../analysis/classes/classification.ts';

export interface LegendClass extends ClassEntry {
  /** `#rrggbb` */
  readonly colour: string;
  /** No area falls into this class (few distinct values). */
  readonly isEmpty: boolean;
}

export interface LegendAbsence {
  readonly kind: 'missing' | 'suppressed' | 'not-applicable';
  readonly areas: number;
  /** People in these areas as far as known; undefined where they are known of none, or are not counted. */
  readonly population: number | undefined;
  /** Number of these areas whose people are not known. */
  readonly unknown: number;
}

export interface LegendEntries {
  readonly classes: readonly LegendClass[];
  /** Always all three, also with 0 areas. */
  readonly absences: readonly LegendAbsence[];
}

/** Joins the entries of a classification with the colours of a ramp; nothing is computed anew. */
export function legendEntries(
  classification: Classification,
  colours: readonly string[],
): LegendEntries {
  const { missing, suppressed, notApplicable, populationWithout, groups, unclassed } =
    classification;
  const { unknown } = populationWithout;
  return {
    classes: classification.entries.map((entry) => ({
      ...entry,
      colour: colours[entry.class - 1] ?? '',
      isEmpty: entry.areas === 0,
    })),
    absences: [
      {
        kind: 'missing',
        areas: missing,
        population: populationWithout.missing,
        unknown: unknown.missing,
      },
      {
        kind: 'suppressed',
        areas: suppressed,
        population: populationWithout.suppressed,
        unknown: unknown.suppressed,
      },
      {
        kind: 'not-applicable',
        areas: notApplicable + (groups ? unclassed : 0),
        population: undefined,
        unknown: 0,
      },
    ],
  };
}
