import type { Indicator } from '../../areas/indicator.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';

/** What a catalogue says about an indicator beside its definition: what it is a share of, where it should go, its band. */
export function catalogueText(
  { denominator, direction, band, unit }: Indicator,
  { chooser }: Texts,
  language: Language,
): string {
  const show = (value: number): string => formatValue(language, value, unit);
  return [
    ...(denominator ? [chooser.denominator(shownText(language, denominator))] : []),
    ...(direction ? [chooser.directions[direction]] : []),
    ...(band ? [chooser.band(show(band[0]), show(band[1]))] : []),
  ].join(' ');
}
