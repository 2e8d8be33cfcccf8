import { answer } from '../../analysis/rule/judgement.ts';
import { undecidedReasonsOf } from '../../analysis/rule/undecided.ts';
import { figureAt } from '../../areas/column.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatFigure } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import type { AreaCaption } from '../../map/core/map-properties.ts';
import { paintingLegend } from './painting-legends.ts';
import type { Shown } from '../../state/shown/shown.ts';

/** What stands beside the pointer: name, value with class, and whether the area is flagged. */
export function areaCaption(shown: Shown, area: number, language: Language): AreaCaption {
  const { dataset, indicator, classification, column, result } = shown;
  const texts = textsOf(language);
  const figure = figureAt(column, area);
  const value = formatFigure(
    language,
    figure,
    indicator.unit,
    classification.decimals,
    texts.states,
  );
  const place = classification.classes[area];
  const inClass = place ? ` · ${texts.legend.class} ${place}` : '';
  const lines = [`${shownText(language, indicator.label)}: ${value}${inClass}`];
  for (const line of paintingLine(shown, area, language)) lines.push(line);
  const flag = result.judgement.flags[area];
  if (flag === answer.yes) lines.push(texts.answersLong.yes);
  const undecided = undecidedReasonsOf(dataset, result.judgement)(area);
  if (undecided) lines.push(texts.undecided[undecided][0]);
  return { name: dataset.areas[area]?.name ?? '', lines };
}

/** What the colour of the area means, where the map does not show classes. */
function paintingLine(shown: Shown, area: number, language: Language): string[] {
  const code = shown.painting?.codes[area];
  const legend = paintingLegend(shown.paint);
  const texts = textsOf(language);
  if (!legend || !code) return [];
  return [`${legend.title(texts, shown)}: ${legend.meaning(code, { shown, texts, language })}`];
}
