import type { Thirds } from '../../analysis/pairs/bivariate.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import type { Shown } from '../../state/shown/shown.ts';

/**
 * A line for each of the two indicators the map shows at once: its value here, and in which third that is. Undefined where it
 * shows something else.
 * @param code of the painting here; 0 or undefined: none
 * @param valueOf the value of one of the two as text
 */
export function pairLines(
  { painting, dataset }: Pick<Shown, 'painting' | 'dataset'>,
  code: number | undefined,
  language: Language,
  valueOf: (thirds: Thirds, unit: string) => string,
): string[] | undefined {
  const pair = painting?.bivariate;
  if (!pair) return undefined;
  const { thirds: words } = textsOf(language).study.bivariate;
  const places = code ? [(code - 1) % 3, Math.floor((code - 1) / 3)] : [];
  return [pair.x, pair.y].map((thirds, axis) => {
    const indicator = dataset.indicators.find(({ id }) => id === thirds.indicator);
    const label = indicator ? shownText(language, indicator.label) : thirds.indicator;
    const word = words[places[axis] ?? -1];
    const value = valueOf(thirds, indicator?.unit ?? '');
    return `${label}: ${value}${word === undefined ? '' : ` · ${word}`}`;
  });
}
