import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { textsOf } from '../../i18n/texts.ts';

/** What stands in a cell of people: a number that is not known is a dash, never 0. */
export const noPeople = '–';

/** People of several areas, as far as known, and in how many areas their number is not known. */
export interface CountedPeople {
  /** Null or undefined: known of none of them. */
  readonly population: number | null | undefined;
  readonly unknown?: number;
}

/** A cell of a table: "–", "1.234", "1.234 (+ 2 unbekannt)". */
export function peopleCell({ population, unknown = 0 }: CountedPeople, language: Language): string {
  if (population == null) return noPeople;
  const known = formatNumber(language, population);
  return unknown === 0 ? known : `${known} ${textsOf(language).legend.peopleUnknown(unknown)}`;
}

/** Areas and people of a line in words; people are left out where their number is not known. */
export function areasAndPeople(
  { areas, ...people }: CountedPeople & { readonly areas: number },
  language: Language,
): string {
  const texts = textsOf(language);
  const { population, unknown = 0 } = people;
  if (population == null) return texts.areas(areas);
  const rest = unknown === 0 ? '' : ` ${texts.legend.peopleUnknown(unknown)}`;
  return `${texts.areas(areas)}, ${texts.people(population)}${rest}`;
}
