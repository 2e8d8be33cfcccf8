import { excerpt } from '../../areas/excerpt.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { lineDiagnostic } from '../../worker/line-diagnostic.ts';
import type { Notice } from '../store/atlas-state.ts';
import { studies } from '../../studies/studies.ts';
import { indexOfArea, municipalityIn, ruleFits } from '../shown/chosen.ts';
import { paintingMaker } from '../shown/paintings.ts';
import { placesOf } from '../table/places.ts';
import type { Settings } from '../url/settings.ts';
import { hasUnreadableRule } from '../url/url.ts';
import { strayInLink } from './stray-in-link.ts';

/**
 * What a link asks for and these data do not have is said, not passed over; else whether the atlas was read with warnings.
 * @param query of the address bar, where the settings are those of it
 */
export function noticeOfLoad(atlas: Atlas, settings: Settings, query?: string): Notice | undefined {
  return noticeOfLink(atlas, settings, query) ?? warningsOf(atlas, settings);
}

/** What a link, or a step back in the history, asks for and these data do not have, or nobody understands. */
export function noticeOfLink(atlas: Atlas, settings: Settings, query = ''): Notice | undefined {
  const unknown = [
    ...unknownInLink(atlas, settings, query),
    ...strayInLink(atlas, settings, query),
  ];
  if (unknown.length === 0) return undefined;
  const text = unknown
    .map(([, sentence]) => sentence)
    .join(' ')
    .trim();
  const names = unknown.map(([name]) => name);
  return { tone: 'warning', text, ends: { with: 'settings', names } };
}

/** A sentence for each thing, in the order of the page: what is chosen, the figures, the rule, the view. */
function unknownInLink(
  { dataset }: Atlas,
  settings: Settings,
  query: string,
): readonly (readonly [setting: keyof Settings, sentence: string])[] {
  const { notices } = textsOf(settings.language);
  const { area, place, indicator, round, rule, study, paint } = settings;
  const has = {
    area: indexOfArea(dataset, area) !== undefined,
    place:
      (area ?? settings.neighbourhood) !== undefined ||
      municipalityIn(dataset, settings) !== undefined,
    indicator: dataset.indicators.some(({ id }) => id === indicator),
    round: dataset.rounds.some(({ id }) => id === round),
    rule: (!rule || ruleFits(dataset, rule)) && !hasUnreadableRule(query),
    study: study !== undefined && isView(study),
    paint: paint === 'classes' || paintingMaker(paint, dataset) !== undefined,
  };
  const sentences: readonly (readonly [keyof Settings, string | false])[] = [
    ['area', area !== undefined && !has.area && notices.unknownArea(excerpt(area))],
    ['place', place !== undefined && !has.place && notices.unknownPlace(excerpt(place))],
    ...unknownPlaces(dataset, settings),
    [
      'indicator',
      indicator !== undefined && !has.indicator && notices.unknownIndicator(excerpt(indicator)),
    ],
    ['round', round !== undefined && !has.round && notices.unknownRound(excerpt(round))],
    ['rule', !has.rule && notices.unknownRule],
    ['study', study !== undefined && !has.study && notices.unknownView(excerpt(study))],
    ['paint', paint !== undefined && !has.paint && notices.unknownPaint(excerpt(paint))],
  ];
  return sentences.flatMap(([name, text]) => (text === false ? [] : [[name, text] as const]));
}

/** The Land and the municipality that the lists are limited to. */
function unknownPlaces(
  dataset: Dataset,
  { filter, language }: Settings,
): (readonly [keyof Settings, string])[] {
  const { lands, municipalities } = placesOf(dataset);
  const { notices } = textsOf(language);
  const isUnknown = (name: string | undefined, names: readonly string[]): name is string =>
    name !== undefined && !names.includes(name);
  return [
    ...(isUnknown(filter.land, lands) ? [filter.land] : []),
    ...(isUnknown(filter.municipality, municipalities) ? [filter.municipality] : []),
  ].map((name) => ['filter', notices.emptyPlace(excerpt(name))]);
}

function isView(id: string): boolean {
  return Object.values(studies).some(({ shown }) => 'view' in shown && shown.view === id);
}

/** An atlas that was read with warnings says so; those about the figures of a made-up example are part of the example. */
function warningsOf(
  { dataset, diagnostics, serverFaults = 0, fromFiles }: Atlas,
  { language }: Settings,
): Notice | undefined {
  const all = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const warnings = dataset.fictional ? serverFaults : all;
  if (warnings === 0) return undefined;
  const { notices } = textsOf(language);
  const canRetry = !fromFiles && serverFaults > 0;
  return {
    tone: 'warning',
    text: notices.incomplete(warnings),
    sheet: 'report',
    ends: { with: 'report' },
    ...(canRetry && { canRetry: 'load' }),
  };
}

/** Figures that did not come: why, and that they can be asked for again. */
export function noticeOfFigures(
  diagnostic: Diagnostic | undefined,
  { language }: Settings,
): Notice {
  const reason = diagnostic ? wordDiagnostic(diagnostic, language) : '';
  const text = textsOf(language).columnar.failed(reason);
  return { tone: 'warning', text, canRetry: 'figures', ends: { with: 'figures' } };
}

/** The worker has not answered a question: what is on screen is the answer before. */
export function noticeOfFault(error: unknown, { language }: Settings): Notice {
  const text = wordDiagnostic(lineDiagnostic(error), language);
  return { tone: 'warning', text, ends: { with: 'answer' } };
}
