import type { MethodPlace } from '../parts/method-link.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { MethodPartId } from '../../i18n/de/method-parts.ts';
import { shownText } from '../../i18n/texts.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { PaintingId } from '../../state/shown/shown-basis.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { ViewId } from '../../studies/studies.ts';
import { indicatorSection } from './method-indicators.ts';
import { hasStatistic } from './method-statistics.ts';

/** Which parts of the methods page explain the numbers of a place on the page. */

/** The statistics of the views below the map, by the id of the tab; none for a view that explains itself. */
const ofViews: Readonly<Record<ViewId, readonly MethodPartId[]>> = {
  municipalities: ['segregation', 'rent-alternatives'],
  clusters: ['clusters'],
  compare: ['compare'],
  scatter: ['pair'],
  spread: ['spread'],
  lorenz: ['lorenz'],
  change: ['change', 'dynamics'],
  index: ['composite'],
  warnings: ['warnings'],
};

/** The statistics that the map shows in place of classes, by the id of the painting; the flags have a part of their own. */
const ofPaintings: Readonly<Record<Exclude<PaintingId, 'flags'>, readonly MethodPartId[]>> = {
  bivariate: ['pair'],
  change: ['change'],
  moran: ['moran'],
  segregation: ['segregation'],
};

export function placesOfView(dataset: Dataset, view: ViewId, texts: Texts): MethodPlace[] {
  return placesOf(ofViews[view], dataset, texts);
}

/** The indicator on the map, and how its values became colours. */
export function placesOfLegend(
  { paint, indicator, dataset }: Pick<Shown, 'paint' | 'indicator' | 'dataset'>,
  texts: Texts,
  language: Language,
): MethodPlace[] {
  const { methods } = texts;
  const own = {
    section: indicatorSection(indicator.id),
    about: shownText(language, indicator.label),
  };
  if (paint === 'classes') return [own, { section: 'classes', about: methods.chapters.classes }];
  if (paint === 'flags' || paint === 'decisions')
    return [{ section: 'answers', about: methods.answers.title }];
  return [own, ...placesOf(ofPaintings[paint], dataset, texts)];
}

function placesOf(
  parts: readonly MethodPartId[],
  dataset: Dataset,
  { methods }: Texts,
): MethodPlace[] {
  return parts
    .filter((id) => hasStatistic(dataset, id))
    .map((id) => ({ section: id, about: methods.parts[id].title }));
}
