import { cutText } from '../../export/cut-text.ts';
import { publicationLines } from '../../export/publication-words.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import type { Shown } from '../../state/shown/shown.ts';

/** Lines that stand on the printed page as on a picture of the map. */

/** Indicator and cut of every condition of the rule; one whose indicator is not classed has none. */
export function cutLines(
  { dataset, result }: Pick<Shown, 'dataset' | 'result'>,
  language: Language,
): string[] {
  return result.judgement.conditions.flatMap(({ condition }) => {
    const indicator = dataset.indicators.find(({ id }) => id === condition.indicator);
    const classification = result.analysis.classifications[condition.indicator];
    if (!indicator || !classification) return [];
    const cut = cutText(condition, classification, indicator, language);
    return [`${shownText(language, indicator.label)}: ${cut}`];
  });
}

/** Whom the data are owed to, with their licences; undefined where the project names nobody. */
export function sourcesLine(
  { dataset }: Pick<Shown, 'dataset'>,
  language: Language,
): string | undefined {
  if (dataset.sources.length === 0) return undefined;
  const sources = dataset.sources.map(({ text, licence }) =>
    licence ? `${text} (${licence})` : text,
  );
  return `${textsOf(language).panel.sources}: ${sources.join('; ')}`;
}

/** Publisher, date of the data and whom to ask, as far as the project says so. */
export function publicationOf(
  { dataset }: Pick<Shown, 'dataset'>,
  language: Language,
): readonly string[] {
  return publicationLines(dataset.publication ?? {}, language);
}

/** The indicator, or both that are shown at once, with the round, where that has a name. */
export function indicatorLine(
  {
    dataset,
    indicator,
    painting,
    round,
  }: Pick<Shown, 'dataset' | 'indicator' | 'round' | 'painting'>,
  language: Language,
): string {
  const { x, y } = painting?.bivariate ?? {};
  const both = [x, y].flatMap((thirds) =>
    dataset.indicators.filter(({ id }) => id === thirds?.indicator),
  );
  const shown = both.length === 2 ? both : [indicator];
  const labels = shown.map(({ label }) => shownText(language, label)).join(' · ');
  return labels + (round.id === '' ? '' : `, ${round.id}`);
}
