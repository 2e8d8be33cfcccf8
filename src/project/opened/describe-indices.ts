import type { StatusIndexPlan } from '../../analysis/index/status-index.ts';
import type { Composite } from '../../areas/composite.ts';
import type { Indicator, LocalText } from '../../areas/indicator.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { localText, textsOf } from '../../i18n/texts.ts';

/** What the status index is made of, in words: its components with weight (where not 1) and direction. */
export function describeStatusIndex(
  { components, weights }: StatusIndexPlan,
  indicators: readonly Indicator[],
): LocalText {
  const parts = components.map((indicator) => ({
    indicator,
    weight: Object.hasOwn(weights, indicator) ? (weights[indicator] ?? 1) : 1,
    highMeans: indicators.find(({ id }) => id === indicator)?.highMeans ?? 'weak',
  }));
  return inBothLanguages((language) =>
    textsOf(language).statusIndex.definition(listed(parts, indicators, language)),
  );
}

/** The same for an index with stated weights. */
export function describeComposite(
  { components }: Composite,
  indicators: readonly Indicator[],
): LocalText {
  return inBothLanguages((language) =>
    textsOf(language).study.index.made(listed(components, indicators, language)),
  );
}

function inBothLanguages(describe: (language: Language) => string): LocalText {
  return { de: describe('de'), en: describe('en') };
}

function listed(
  components: Composite['components'],
  indicators: readonly Indicator[],
  language: Language,
): string {
  return components.map((one) => describeComponent(one, indicators, language)).join(', ');
}

function describeComponent(
  { indicator: id, weight, highMeans }: Composite['components'][number],
  indicators: readonly Indicator[],
  language: Language,
): string {
  const words = textsOf(language).statusIndex;
  const remarks = [
    ...(weight === 1 ? [] : [words.weight(formatNumber(language, weight, decimalsOf(weight)))]),
    ...(highMeans === 'strong' ? [words.turned] : []),
  ];
  const indicator = indicators.find((entry) => entry.id === id);
  const label = indicator ? localText(language, indicator.label) : id;
  return remarks.length === 0 ? label : `${label} (${remarks.join(', ')})`;
}

/** Decimals a number is written with: 0.25 has two. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
