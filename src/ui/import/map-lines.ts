import type { AreaJoin } from '../../areas/draft.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import type { DraftMarks, AreasOutline } from '../../worker/drafting/draft.ts';

/** What stands beneath the live map of a join: its signs, what the rule would mark, and where the areas lie. */

const states: readonly AreaJoin[] = ['joined', 'without-row', 'twice'];

/** Gauß-Krüger keeps an error after reprojection. */
const gaussKrueger = /^EPSG:3146[6-9]$/;

/** The kinds of areas that there are, each with its number in words. */
export function outlineLegend(
  { counts }: Pick<AreasOutline, 'counts'>,
  { import: words }: Texts,
): { readonly state: AreaJoin; readonly text: string }[] {
  return states
    .filter((state) => counts[state] > 0)
    .map((state) => ({ state, text: words.steps.joins[state](counts[state]) }));
}

/** How many areas the rule would mark, with their people where these are known, and how many it cannot decide. */
export interface MarkLines {
  readonly marks: string;
  readonly people: string | undefined;
  readonly undecided: string | undefined;
}

export function markLines(found: DraftMarks, texts: Texts): MarkLines {
  const words = texts.import.steps;
  const { flagged, undecidable, population, populationOfAll } = found;
  const hasPeople = flagged > 0 && population !== undefined && populationOfAll;
  return {
    marks: words.marks(found),
    people: hasPeople ? words.markedPeople(population, populationOfAll) : undefined,
    undecided: undecidable > 0 ? words.undecided(undecidable) : undefined,
  };
}

/** Where the areas lie, so that a wrong system of coordinates is seen. */
export function placeLine(
  { latitude, longitude, city, kilometres }: Omit<AreasOutline, 'paths' | 'counts'>,
  system: string,
  { import: words }: Texts,
  language: Language,
): string {
  const degrees = (value: number) => formatNumber(language, value, 2);
  return [
    words.place(degrees(latitude), degrees(longitude)),
    words.nearest(formatNumber(language, kilometres), city),
    ...(gaussKrueger.test(system) ? [words.gaussKrueger] : []),
  ].join(' ');
}
