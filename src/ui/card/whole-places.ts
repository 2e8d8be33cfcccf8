import type { StudyResult } from '../../studies/computations.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { ReviewWords } from '../../i18n/review-words.ts';
import { formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';
import { usualDecimals } from '../../areas/unit.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { changeText } from '../neighbourhoods/neighbourhood-columns.ts';
import { noPeople } from '../parts/people-text.ts';

/** A figure of a neighbourhood with its place among all of the rule. */
export interface WholePlace {
  readonly label: string;
  readonly value: string;
  /** "12 von 1.498"; undefined where it is not ranked. */
  readonly rank: string | undefined;
}

interface PlaceInput {
  readonly list: StudyResult<'neighbourhoods'>;
  readonly dataset: Dataset;
  readonly words: ReviewWords;
  readonly language: Language;
}

/** Areas, people, means, steadiness and change, in the order of the list of the neighbourhoods. */
export function wholePlaces(key: string, input: PlaceInput): readonly WholePlace[] {
  const { list, dataset, words, language } = input;
  const { figures } = words;
  const place = list.rows.findIndex(({ cluster }) => cluster.key === key);
  const row = list.rows[place];
  if (!row) return [];
  const ranked = (label: string, value: string, values: readonly (number | undefined)[]) => ({
    label,
    value,
    rank: rankOf(values, place, words),
  });
  const { cluster, means, steadiness } = row;
  const change = list.changes?.[place];
  return [
    ranked(
      figures.areas,
      formatNumber(language, cluster.areas.length),
      list.rows.map((one) => one.cluster.areas.length),
    ),
    ranked(
      figures.people,
      cluster.population === undefined ? noPeople : formatNumber(language, cluster.population),
      list.rows.map((one) => one.cluster.population),
    ),
    ...list.indicators.map((id, at) => {
      const indicator = dataset.indicators.find((one) => one.id === id);
      const unit = indicator?.unit ?? '';
      const mean = means[at];
      return ranked(
        figures.mean(indicator ? shownText(language, indicator.label) : id),
        mean === undefined ? noPeople : formatValue(language, mean, unit, usualDecimals(unit)),
        list.rows.map((one) => one.means[at]),
      );
    }),
    ranked(
      figures.steadiness,
      figures.rank(steadiness.steady, cluster.areas.length),
      list.rows.map((one) => one.steadiness.share),
    ),
    ...(change
      ? [{ label: figures.changed, value: changeText(change, language), rank: undefined }]
      : []),
  ];
}

/** 1 for the highest; equal ones share the better rank; nothing is known of those without a value. */
function rankOf(
  values: readonly (number | undefined)[],
  place: number,
  { figures }: ReviewWords,
): string | undefined {
  const own = values[place];
  if (own === undefined) return undefined;
  const known = values.filter((value) => value !== undefined);
  return figures.rank(1 + known.filter((value) => value > own).length, known.length);
}
