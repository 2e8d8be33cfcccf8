import { isKnown } from '../../areas/column.ts';
import type { Round } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { textsOf } from '../../i18n/texts.ts';

/** The counts behind a share that is formed here: "456 von 1.104 Einwohnern"; undefined where there are none. */
export function countedText(
  { id, counted }: Indicator,
  { fractions = {} }: Round,
  area: number,
  language: Language,
): string | undefined {
  const fraction = Object.hasOwn(fractions, id) ? fractions[id] : undefined;
  if (!counted || !fraction || !isKnown(fraction.numerator, area)) return undefined;
  const { panel } = textsOf(language);
  const [part, whole] = [fraction.numerator, fraction.denominator].map(({ values }) =>
    formatCount(values[area] as number, language),
  ) as [string, string];
  const { numerator, denominator = '', isOfPeople } = counted;
  return isOfPeople
    ? panel.countedOfPeople(numerator, part, whole)
    : panel.countedOf(numerator, part, whole, denominator);
}

/** Estimates may have decimals; they are kept, up to two. */
function formatCount(value: number, language: Language): string {
  return formatNumber(language, value, Number.isInteger(value) ? 0 : 2);
}
