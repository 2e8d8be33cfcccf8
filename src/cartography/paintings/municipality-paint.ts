/** What municipalities show where the map is too far away for areas: their own class, and their marked areas. */
import { max, median } from 'd3-array';
import { meanOfMunicipality } from '../../analysis/classes/mean.ts';
import { breaksAt, type Classification } from '../../analysis/classes/classification.ts';
import { stateCode, type Column } from '../../areas/column.ts';
import type { Groups } from '../../analysis/values/groups.ts';
import { answer } from '../../analysis/rule/judgement.ts';
import type { Means } from '../../analysis/classes/round-analysis.ts';
import { pairCode, type Thirds } from '../../analysis/pairs/bivariate.ts';
import { absenceCode } from './area-paint.ts';
import type { Painting } from './painting.ts';
import { rangeOf } from './round-ranges.ts';

export interface MunicipalityStates {
  /** Code of the painting, 1 to k, per municipality; 0 where it has none. */
  readonly classes: Uint8Array;
  /** An `absenceCode` per municipality. */
  readonly absences: Uint8Array;
}

/** Whether any municipality has no value to show. */
export function lacksAny(states: MunicipalityStates | undefined): boolean {
  return states?.absences.some((code) => code !== absenceCode.none) ?? false;
}

/** The marked areas of each municipality. */
export interface MarkedPeople {
  readonly areas: Uint32Array;
  /** People in them, as far as known; NaN where there are marked areas and the people of none are known. */
  readonly people: Float64Array;
  /** The largest number of people, rounded up to 1, 2 or 5 times a power of ten; 0: nothing is marked. */
  readonly most: number;
  /** The number that half of the municipalities with marked areas exceed, rounded down in the same way; 0: nothing is marked. */
  readonly typical: number;
}

/**
 * The class of each municipality's own value, the mean of its areas weighted by people, with the breaks that hold for
 * its areas. One without a value has no class: withheld where the value of any of its areas is, else missing. Source: docs/method.md#classes-of-municipalities.
 */
export function municipalityClasses(
  { groupOf, names }: Groups,
  classification: Pick<Classification, 'breaks' | 'groups' | 'state'>,
  means: Means | undefined,
  column?: Pick<Column, 'states'>,
): MunicipalityStates {
  const first = firstAreas(groupOf, names.length);
  const classes = Uint8Array.from(names, (name, municipality) => {
    const value = meanOfMunicipality(means, name);
    const breaks = breaksAt(classification, first[municipality] ?? -1);
    return value === undefined || !breaks ? 0 : rangeOf(value, breaks);
  });
  return { classes, absences: absencesWhereNone(classes, groupOf, column) };
}

/** One of two indicators, as the municipalities see it. */
export interface SeenIndicator {
  readonly thirds: Pick<Thirds, 'breaks'>;
  readonly means: Means | undefined;
  readonly column?: Pick<Column, 'states'> | undefined;
}

/**
 * The nine classes of two indicators, of each municipality's own values: its means, with the breaks that divide its areas in
 * thirds. Without one of the two it has none. Source: docs/method.md#two-indicators-on-one-map.
 */
export function municipalityPairs(
  { groupOf, names }: Groups,
  x: SeenIndicator,
  y: SeenIndicator,
): MunicipalityStates {
  const thirdOf = ({ thirds, means }: SeenIndicator, name: string): number => {
    const value = meanOfMunicipality(means, name);
    return value === undefined ? 0 : rangeOf(value, thirds.breaks);
  };
  const classes = Uint8Array.from(names, (name) => pairCode(thirdOf(x, name), thirdOf(y, name)));
  return { classes, absences: absencesWhereNone(classes, groupOf, x.column, y.column) };
}

/** Where a painting gives all areas of a municipality the same code, that is the municipality's. */
export function municipalityCodes(
  { groupOf, names }: Groups,
  { codes, absences }: Pick<Painting, 'codes' | 'absences'>,
): MunicipalityStates {
  const first = firstAreas(groupOf, names.length);
  return {
    classes: Uint8Array.from(first, (area) => codes[area] ?? 0),
    absences: Uint8Array.from(first, (area) => absences[area] ?? absenceCode.missing),
  };
}

/** Marked areas and the people in them. `peopleAt` gives those of an area, undefined where not known. */
export function markedPeople(
  { groupOf, names }: Groups,
  flags: Uint8Array,
  peopleAt: (area: number) => number | undefined,
): MarkedPeople {
  const areas = new Uint32Array(names.length);
  const known = new Uint32Array(names.length);
  const sums = new Float64Array(names.length);
  for (let area = 0; area < flags.length; area += 1) {
    if (flags[area] !== answer.yes) continue;
    const municipality = groupOf[area] ?? -1;
    if (municipality < 0) continue;
    areas[municipality]! += 1;
    const residents = peopleAt(area);
    if (residents === undefined) continue;
    known[municipality]! += 1;
    sums[municipality]! += residents;
  }
  for (let municipality = 0; municipality < names.length; municipality += 1) {
    if (areas[municipality]! > 0 && known[municipality] === 0) sums[municipality] = Number.NaN;
  }
  const sizes = sums.filter((people) => people > 0);
  return {
    areas,
    people: sums,
    most: roundUp(max(sizes) ?? 0),
    typical: roundDown(median(sizes) ?? 0),
  };
}

export interface MunicipalityCounts {
  /** Municipalities with code k at k − 1. */
  readonly codes: readonly number[];
  /** Municipalities without a code, because values are missing or withheld. */
  readonly without: number;
  readonly withheld: number;
  /** Municipalities with marked areas. */
  readonly marked: number;
}

/** Counts what is painted: the same arrays that colour the map. */
export function countMunicipalities(
  { classes, absences }: MunicipalityStates,
  codes: number,
  marked: MarkedPeople | undefined,
): MunicipalityCounts {
  const counts = Array.from({ length: codes + 1 }, () => 0);
  for (const code of classes) counts[code] = (counts[code] ?? 0) + 1;
  const [none = 0, ...own] = counts;
  const withheld = absences.filter((code) => code === absenceCode.suppressed).length;
  return {
    codes: own,
    without: none - withheld,
    withheld,
    marked: marked?.areas.filter((count) => count > 0).length ?? 0,
  };
}

/** The first area of each group. */
function firstAreas(groupOf: Int32Array, groups: number): Int32Array {
  const first = new Int32Array(groups).fill(-1);
  for (let area = groupOf.length - 1; area >= 0; area -= 1) {
    const group = groupOf[area] ?? -1;
    if (group >= 0) first[group] = area;
  }
  return first;
}

function absencesWhereNone(
  classes: Uint8Array,
  groupOf: Int32Array,
  ...columns: readonly (Pick<Column, 'states'> | undefined)[]
): Uint8Array {
  const absences = classes.map((code) => (code === 0 ? absenceCode.missing : absenceCode.none));
  for (const column of columns) {
    column?.states.forEach((state, area) => {
      const municipality = groupOf[area] ?? -1;
      if (state === stateCode.suppressed && classes[municipality] === 0) {
        absences[municipality] = absenceCode.suppressed;
      }
    });
  }
  return absences;
}

/** Down to 1, 2 or 5 times a power of ten. */
export function roundDown(value: number): number {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2].find((step) => step * power <= value) ?? 1) * power;
}

/** Up to 1, 2 or 5 times a power of ten: it changes seldom while a cut is dragged. */
function roundUp(value: number): number {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((step) => step * power >= value) ?? 10) * power;
}
