import { answer } from '../../analysis/rule/judgement.ts';
import { undecidedReasonsOf } from '../../analysis/rule/undecided.ts';
import { figureAt } from '../../areas/column.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatFigure } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import type { AreaCaption } from '../../map/core/map-properties.ts';
import { columnOrMissing } from '../../analysis/values/rounds.ts';
import { pairLines } from './pair-lines.ts';
import { paintingLegend } from './painting-legends.ts';
import type { Shown } from '../../state/shown/shown.ts';

/** What stands beside the pointer: name, what the map shows of it, and whether the area is flagged. */
export function areaCaption(shown: Shown, area: number, language: Language): AreaCaption {
  const { dataset, result } = shown;
  const texts = textsOf(language);
  const lines = shownLines(shown, area, language);
  const flag = result.judgement.flags[area];
  if (flag === answer.yes) lines.push(texts.answersLong.yes);
  const undecided = undecidedReasonsOf(dataset, result.judgement)(area);
  if (undecided) lines.push(texts.undecided[undecided][0]);
  return { name: dataset.areas[area]?.name ?? '', lines };
}

/** The value with its class and what the colour means; of two indicators at once, both with their thirds. */
function shownLines(shown: Shown, area: number, language: Language): string[] {
  const { indicator, classification, column, round, dataset } = shown;
  const { legend, states } = textsOf(language);
  const pair = pairLines(shown, shown.painting?.codes[area], language, (thirds, unit) => {
    const figure = figureAt(columnOrMissing(dataset, round, thirds.indicator), area);
    return formatFigure(language, figure, unit, thirds.decimals, states);
  });
  if (pair) return pair;
  const { unit, label } = indicator;
  const value = formatFigure(
    language,
    figureAt(column, area),
    unit,
    classification.decimals,
    states,
  );
  const place = classification.classes[area];
  const inClass = place ? ` · ${legend.class} ${place}` : '';
  return [
    `${shownText(language, label)}: ${value}${inClass}`,
    ...paintingLine(shown, area, language),
  ];
}

/** What the colour of the area means, where the map does not show classes. */
function paintingLine(shown: Shown, area: number, language: Language): string[] {
  const code = shown.painting?.codes[area];
  const legend = paintingLegend(shown.paint);
  const texts = textsOf(language);
  if (!legend || !code) return [];
  return [`${legend.title(texts, shown)}: ${legend.meaning(code, { shown, texts, language })}`];
}
