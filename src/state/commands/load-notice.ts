import { excerpt } from '../../areas/excerpt.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { lineDiagnostic } from '../../worker/line-diagnostic.ts';
import type { Notice } from '../store/atlas-state.ts';
import { indexOfArea, municipalityIn, ruleFits } from '../shown/chosen.ts';
import type { Settings } from '../url/settings.ts';
import { hasUnreadableRule } from '../url/url.ts';

/**
 * What a link asks for and these data do not have is said, not passed over; else whether the atlas was read with warnings.
 * @param isFromUrl whether the settings are those of the address bar
 */
export function noticeOfLoad(
  atlas: Atlas,
  settings: Settings,
  isFromUrl: boolean,
): Notice | undefined {
  const { dataset } = atlas;
  const { notices } = textsOf(settings.language);
  const { area, place, indicator, round, rule } = settings;
  if (area !== undefined && indexOfArea(dataset, area) === undefined) {
    return { tone: 'warning', text: notices.unknownArea(excerpt(area)) };
  }
  if (place !== undefined && municipalityIn(dataset, settings) === undefined) {
    return { tone: 'warning', text: notices.unknownPlace(place) };
  }
  if (indicator !== undefined && !dataset.indicators.some(({ id }) => id === indicator)) {
    return { tone: 'warning', text: notices.unknownIndicator(excerpt(indicator)) };
  }
  if (round !== undefined && !dataset.rounds.some(({ id }) => id === round)) {
    return { tone: 'warning', text: notices.unknownRound(excerpt(round)) };
  }
  const isUnreadable = isFromUrl && hasUnreadableRule(window.location.search);
  if (isUnreadable || (rule && !ruleFits(dataset, rule))) {
    return { tone: 'warning', text: notices.unknownRule };
  }
  return warningsOf(atlas, settings);
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
  return { tone: 'warning', text, canRetry: 'figures' };
}

/** The worker has not answered a question: what is on screen is the answer before. */
export function noticeOfFault(error: unknown, { language }: Settings): Notice {
  return { tone: 'warning', text: wordDiagnostic(lineDiagnostic(error), language) };
}
