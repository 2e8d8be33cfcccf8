import type { StatusIndexPlan } from '../analysis/status-index.ts';
import type { Indicator, LocalText } from '../areas/indicator.ts';
import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { localText, textsOf } from '../i18n/texts.ts';

/** What the status index is made of, in words: its components with weight (where not 1) and direction. */
export function describeStatusIndex(
  plan: StatusIndexPlan,
  indicators: readonly Indicator[],
): LocalText {
  const describe = (language: Language): string =>
    textsOf(language).statusIndex.definition(
      plan.components.map((id) => describeComponent(id, plan, indicators, language)).join(', '),
    );
  return { de: describe('de'), en: describe('en') };
}

function describeComponent(
  id: string,
  { weights }: StatusIndexPlan,
  indicators: readonly Indicator[],
  language: Language,
): string {
  const words = textsOf(language).statusIndex;
  const indicator = indicators.find((entry) => entry.id === id);
  const weight = Object.hasOwn(weights, id) ? (weights[id] ?? 1) : 1;
  const remarks = [
    ...(weight === 1 ? [] : [words.weight(formatNumber(language, weight, decimalsOf(weight)))]),
    ...(indicator?.highMeans === 'strong' ? [words.turned] : []),
  ];
  const label = indicator ? localText(language, indicator.label) : id;
  return remarks.length === 0 ? label : `${label} (${remarks.join(', ')})`;
}

/** Decimals a number is written with: 0.25 has two. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
