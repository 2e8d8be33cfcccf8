import type { MethodPlace } from '../parts/method-link.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { MethodPartId } from '../../i18n/de/method-parts.ts';
import { localText } from '../../i18n/texts.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { indicatorSection } from './method-indicators.ts';
import { hasStatistic } from './method-statistics.ts';

/** Which parts of the methods page explain the numbers of a place on the page. */

/** The statistics of the views below the map, by the id of the tab. */
const ofViews: Readonly<Record<string, readonly MethodPartId[]>> = {
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

/** The statistics that the map shows in place of classes, by the id of the painting. */
const ofPaintings: Readonly<Record<string, readonly MethodPartId[]>> = {
  bivariate: ['pair'],
  change: ['change'],
  moran: ['moran'],
  segregation: ['segregation'],
};

/** None for a view that explains itself. */
export function placesOfView(dataset: Dataset, view: string, texts: Texts): MethodPlace[] {
  const own = Object.hasOwn(ofViews, view) ? (ofViews[view] ?? []) : [];
  return own
    .filter((id) => hasStatistic(dataset, id))
    .map((id) => ({ section: id, about: texts.methods.parts[id].title }));
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
    about: localText(language, indicator.label),
  };
  if (paint === 'classes') return [own, { section: 'classes', about: methods.chapters.classes }];
  if (paint === 'flags') return [{ section: 'answers', about: methods.answers.title }];
  return [own, ...placesOfPainting(dataset, paint, texts)];
}

function placesOfPainting(dataset: Dataset, paint: string, { methods }: Texts): MethodPlace[] {
  return (ofPaintings[paint] ?? [])
    .filter((id) => hasStatistic(dataset, id))
    .map((id) => ({ section: id, about: methods.parts[id].title }));
}
