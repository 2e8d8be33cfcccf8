import { figureAt } from '../../areas/column.ts';
import type { PointColumn } from '../../areas/point-layer.ts';
import { usualDecimals } from '../../areas/unit.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatFigure } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';

/** What the columns say about one point: "Schülerinnen und Schüler: 412". Empty texts are left out. */
export function pointTexts(
  columns: readonly PointColumn[],
  index: number,
  language: Language,
): string[] {
  return columns.flatMap((column) => {
    const text = cellText(column, index, language);
    return text === '' ? [] : [`${shownText(language, column.label)}: ${text}`];
  });
}

function cellText(column: PointColumn, index: number, language: Language): string {
  if (column.kind === 'texts') return column.texts[index] ?? '';
  const { unit, figures } = column;
  const figure = figureAt(figures, index);
  return formatFigure(language, figure, unit, usualDecimals(unit), textsOf(language).states);
}
