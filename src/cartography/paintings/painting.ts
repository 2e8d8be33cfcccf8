import type { Column } from '../../areas/column.ts';
import type { Thirds } from '../../analysis/pairs/bivariate.ts';
import type { Classification } from '../../analysis/classes/classification.ts';
import { hasPeople, PeopleSum } from '../../analysis/values/people.ts';
import { absenceCode, absencesOf, type PaintedCodes } from './area-paint.ts';
import { unpainted } from '../colours/unpainted.ts';

/** What the map paints: a code per area, a colour per code. The legend counts the same codes. */
export interface Painting extends PaintedCodes {
  readonly id: string;
  /** Colour of code k at k − 1, as `#rrggbb`. */
  readonly colours: readonly string[];
  /** Where the codes are nine classes of two indicators. */
  readonly bivariate?: { readonly x: Thirds; readonly y: Thirds };
  /** Where the codes are ranges of a figure. */
  readonly ranges?: PaintingRanges;
  /** Where the codes are of whole neighbourhoods: how many of them have code k, at k − 1. */
  readonly neighbourhoods?: readonly number[];
}

export interface PaintingRanges {
  /** Inner bounds, as they are compared and shown; each belongs to the range under it. */
  readonly bounds: readonly number[];
  /** What the figure is of, by name: the round a difference starts from, a group and a measure. */
  readonly of: Readonly<Record<string, string>>;
}

/** The classes of an indicator, as the classification has them. */
export function classesPainting(
  classification: Classification,
  column: Column,
  colours: readonly string[],
): Painting {
  return {
    id: 'classes',
    codes: classification.classes,
    absences: withoutClass(classification, absencesOf(column)),
    colours,
  };
}

/** An area in no municipality (or Land) has no class where classes are made inside these: they do not apply to it. */
function withoutClass({ groups, classes }: Classification, absences: Uint8Array): Uint8Array {
  if (!groups) return absences;
  return absences.map((absence, index) =>
    classes[index] === 0 && absence === absenceCode.none ? absenceCode['not-applicable'] : absence,
  );
}

/** Nothing is known yet: the bare ground, which is no colour and no sign of the legend. */
export function blankPainting(areas: number): Painting {
  return {
    id: 'blank',
    codes: new Uint8Array(areas).fill(1),
    absences: new Uint8Array(areas),
    colours: [unpainted],
  };
}

/** Areas and people per code and per kind of absence, for the legend. */
export interface PaintingCount {
  readonly areas: number;
  /** People in these areas, as far as known; undefined where they are known of none. */
  readonly population: number | undefined;
  /** How many of these areas have no known number of people. */
  readonly unknown: number;
}

export interface PaintingCounts {
  /** Of code k at k − 1, codes without areas included. */
  readonly codes: readonly PaintingCount[];
  readonly absences: Readonly<Record<'missing' | 'suppressed' | 'not-applicable', PaintingCount>>;
}

/** Of the last column of people; legend and print ask for the same counts again and again. */
const kept = new WeakMap<Painting, { of: Column | undefined; counts: PaintingCounts }>();

export function countPainting(painting: Painting, population: Column | undefined): PaintingCounts {
  const known = kept.get(painting);
  if (known && known.of === population) return known.counts;
  const counts = countOnce(painting, population);
  kept.set(painting, { of: population, counts });
  return counts;
}

/** Each area is looked at once, whatever the number of codes. */
function countOnce(
  { codes, absences, colours }: Painting,
  population: Column | undefined,
): PaintingCounts {
  const known = hasPeople(population) ? population : undefined;
  const sums = Array.from({ length: absenceCount + colours.length }, () => new PeopleSum(known));
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index] as number;
    sums[code === 0 ? (absences[index] as number) : absenceCount + code - 1]?.add(index);
  }
  const counts = sums.map(({ areas, people, unknown }): PaintingCount => ({
    areas,
    population: people,
    unknown,
  }));
  const absent = (code: number): PaintingCount => counts[code] as PaintingCount;
  return {
    codes: counts.slice(absenceCount),
    absences: {
      missing: absent(absenceCode.missing),
      suppressed: absent(absenceCode.suppressed),
      'not-applicable': absent(absenceCode['not-applicable']),
    },
  };
}

const absenceCount = Object.keys(absenceCode).length;
