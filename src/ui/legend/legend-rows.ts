import type { Classification } from '../../analysis/classes/classification.ts';
import type { LegendAbsence, LegendEntries } from '../../cartography/paintings/legend-entries.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { PlaceBreaks } from '../parts/class-notes.ts';
import { peopleCell } from '../parts/people-text.ts';
import { classRange, placeRange } from './class-range.ts';

/** A class as the legend lists it. */
export interface ClassRow {
  /** From 1, the lowest values. */
  readonly class: number;
  readonly colour: string;
  readonly isEmpty: boolean;
  readonly range: string;
  readonly areas: string;
  readonly people: string;
}

/** Areas without a class, by the reason. */
export interface AbsenceRow {
  readonly kind: LegendAbsence['kind'];
  readonly words: string;
  readonly areas: string;
  readonly people: string;
}

/**
 * The classes in words and numbers.
 * @param place the breaks of one municipality or Land, where each has its own
 */
export function classRows(
  { classes }: LegendEntries,
  classification: Classification,
  language: Language,
  place?: PlaceBreaks,
): ClassRow[] {
  const { legend } = textsOf(language);
  const format = (value: number): string => formatNumber(language, value, classification.decimals);
  return classes.map((entry) => ({
    class: entry.class,
    colour: entry.colour,
    isEmpty: entry.isEmpty,
    range: place
      ? placeRange(entry.class, place.breaks, legend, format)
      : classRange(entry, classification, legend, format),
    areas: formatNumber(language, entry.areas),
    people: peopleCell(entry, language),
  }));
}

/** Missing and suppressed figures always, also of no area; not applicable only where there are any. */
export function absenceRows({ absences }: LegendEntries, language: Language): AbsenceRow[] {
  const { legend } = textsOf(language);
  const words = {
    missing: legend.missing,
    suppressed: legend.suppressed,
    'not-applicable': legend.notApplicable,
  };
  return absences
    .filter(({ kind, areas }) => kind !== 'not-applicable' || areas > 0)
    .map((absence) => ({
      kind: absence.kind,
      words: words[absence.kind],
      areas: formatNumber(language, absence.areas),
      people: peopleCell(absence, language),
    }));
}

/** Break labels longer than this leave out every second one, so that none lies on another (characters). */
const longestBreak = 6;

/**
 * What stands between a class and the next on the strip of the legend: the break; empty where it has no room. All are empty
 * where municipalities or Länder have breaks of their own.
 */
export function breakLabels(
  { breaks, decimals, groups }: Pick<Classification, 'breaks' | 'decimals' | 'groups'>,
  language: Language,
): string[] {
  if (groups) return breaks.map(() => '');
  const labels = breaks.map((value) => formatNumber(language, value, decimals));
  const isLong = labels.some((label) => label.length > longestBreak);
  return labels.map((label, place) => (isLong && place % 2 === 1 ? '' : label));
}

/** Why no value is shown: none was delivered, or some are withheld. */
export function withoutValues(
  { suppressed, missing }: Pick<Classification, 'suppressed' | 'missing'>,
  { legend }: Texts,
): string {
  return suppressed > 0 ? legend.noneShown(suppressed, missing) : legend.noValues;
}

/** What the histogram shows, in words: least and largest value, and the break in the middle. */
export function histogramText(
  { entries, breaks, decimals }: Pick<Classification, 'entries' | 'breaks' | 'decimals'>,
  unit: string,
  language: Language,
): string {
  const { legend } = textsOf(language);
  const least = entries[0]?.from;
  const most = entries.at(-1)?.to;
  const half = breaks[Math.floor(breaks.length / 2)];
  if (least == null || most == null || half === undefined) return legend.histogram;
  const show = (value: number): string => formatValue(language, value, unit, decimals);
  return legend.histogramText(show(least), show(most), show(half));
}
