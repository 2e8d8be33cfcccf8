import type { Classification } from '../analysis/classes/classification.ts';
import type { Condition } from '../analysis/question/rule.ts';
import type { Indicator } from '../areas/indicator.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { formatNumber, formatValue } from '../i18n/numbers/numbers.ts';
import { textsOf } from '../i18n/texts.ts';
import { cutDecimals } from '../analysis/question/cut-basis.ts';

/** A cut in words: "Klasse 6 bis 7 · mehr als 37,8 %". */
export function cutText(
  condition: Condition,
  classification: Classification,
  indicator: Indicator,
  language: Language,
): string {
  const { rule } = textsOf(language);
  const value = (number: number): string =>
    formatValue(language, number, indicator.unit, classification.decimals);
  const typed = (number: number): string =>
    formatValue(language, number, indicator.unit, cutDecimals(number, classification.decimals));
  const { breaks, entries, state } = classification;
  const top = state === 'ok' ? entries.length : 0;
  const frame = condition.frame === 'all' ? '' : `, ${rule.frames[condition.frame]}`;
  switch (condition.kind) {
    case 'class-at-least': {
      const edge = condition.frame === 'all' ? breaks[condition.cut - 2] : undefined;
      const words = rule.atLeastClass(condition.cut, Math.max(top, condition.cut));
      return edge === undefined ? words + frame : `${words} · ${rule.moreThan(value(edge))}`;
    }
    case 'class-at-most': {
      const edge = condition.frame === 'all' ? breaks[condition.cut - 1] : undefined;
      const words = rule.atMostClass(condition.cut);
      return edge === undefined ? words + frame : `${words} · ${rule.atMost(value(edge))}`;
    }
    case 'value-at-least':
      return rule.atLeast(typed(condition.cut)) + frame;
    case 'value-at-most':
      return rule.atMost(typed(condition.cut)) + frame;
    case 'times-mean-at-least':
      return rule.timesMeanAtLeast(formatNumber(language, condition.cut, 2)) + frame;
    case 'times-mean-at-most':
      return rule.timesMeanAtMost(formatNumber(language, condition.cut, 2)) + frame;
    default:
      return condition satisfies never;
  }
}
