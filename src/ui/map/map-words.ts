import { shownText, textsOf } from '../../i18n/texts.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { MapWords } from '../../map/core/map-properties.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { paintingLegend } from '../legend/painting-legends.ts';
import { ruleSentence } from '../rule/rule-sentence.ts';

/** What the map and its buttons are called: its name says what it shows and what the rule marks. */
export function mapWords(shown: Shown | undefined, language: Language): MapWords {
  const { map, byKeys } = textsOf(language);
  return {
    map: `${map.label} ${shown ? summary(shown, language) : ''}`,
    operation: byKeys.operation,
    zoomIn: map.zoomIn,
    zoomOut: map.zoomOut,
    wholeMap: map.zoomAll,
    showOverview: map.showOverview,
    hideOverview: map.hideOverview,
  };
}

function summary(shown: Shown, language: Language): string {
  const texts = textsOf(language);
  const sentence = ruleSentence(shown.dataset, shown.result, texts);
  const legend = paintingLegend(shown.paint);
  if (legend) return texts.frame.mapShows(legend.title(texts, shown), sentence);
  const indicator = shownText(language, shown.indicator.label);
  return texts.map.summary(indicator, shown.classification.entries.length, sentence);
}
