import type { Condition } from '../../analysis/question/rule.ts';
import { basisOf } from '../../analysis/question/cut-basis.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber, parseTypedNumber } from '../../i18n/numbers/numbers.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { CutScale } from './cut-scale.ts';

/** A cut that was typed, or why it is none. */
export type TypedCut = { readonly cut: number } | { readonly error: string };

/** Classes are whole numbers of the scale, multiples of the mean 0 to 100; a share lies between 0 and 100 %. */
export function typedCut(
  text: string,
  condition: Condition,
  scale: CutScale,
  unit: string,
  language: Language,
): TypedCut {
  const cut = parseTypedNumber(language, text);
  const { rule } = textsOf(language);
  const show = (bound: number): string => formatNumber(language, bound, scale.decimals);
  if (cut === undefined) return { error: rule.notANumber(show(condition.cut)) };
  const [least, most] = boundsOf(condition, scale, unit);
  const isPart = basisOf(condition) === 'class' && !Number.isInteger(cut);
  if (isPart || cut < least || cut > most) return { error: rule.outside(show(least), show(most)) };
  return { cut };
}

/** A value may lie outside what the areas have, but a share lies between 0 and 100. */
function boundsOf(
  condition: Condition,
  { least, most }: CutScale,
  unit: string,
): readonly [least: number, most: number] {
  const basis = basisOf(condition);
  if (basis === 'class') return [least, most];
  if (basis === 'times-mean') return [0, 100];
  return unit === 'percent' ? [0, 100] : [-Infinity, Infinity];
}
