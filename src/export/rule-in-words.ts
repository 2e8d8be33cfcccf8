import { basisOf, cutDecimals } from '../analysis/question/cut-basis.ts';
import type { RoundAnalysis } from '../analysis/classes/round-analysis.ts';
import type { Condition, Rule } from '../analysis/question/rule.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { formatNumber, formatValue } from '../i18n/numbers/numbers.ts';
import type { SpokenCondition } from '../i18n/parts/spoken-rule.ts';
import { ruleAloud } from '../i18n/rule-aloud.ts';
import { localText } from '../i18n/texts.ts';

/** The rule in force, read aloud: which areas are marked, in one or two sentences. */
export function ruleInWords(
  dataset: Dataset,
  result: { readonly analysis: RoundAnalysis },
  { all, any = [] }: Rule,
  language: Language,
): string {
  const speak = (condition: Condition): SpokenCondition => ({
    label: labelOf(dataset, condition.indicator, language),
    side: condition.kind.endsWith('at-least') ? 'at-least' : 'at-most',
    frame: condition.frame,
    cut: spokenCut(dataset, result, condition, language),
  });
  return ruleAloud(language, {
    all: all.map(speak),
    any: any.map(speak),
    kind: dataset.municipalityKind,
  });
}

function labelOf(dataset: Dataset, id: string, language: Language): string {
  const indicator = dataset.indicators.find((one) => one.id === id);
  return indicator ? localText(language, indicator.label) : id;
}

function spokenCut(
  dataset: Dataset,
  { analysis }: { readonly analysis: RoundAnalysis },
  condition: Condition,
  language: Language,
): SpokenCondition['cut'] {
  const { indicator, cut } = condition;
  const classification = analysis.classifications[indicator];
  const unit = dataset.indicators.find(({ id }) => id === indicator)?.unit ?? '';
  switch (basisOf(condition)) {
    case 'class':
      return { kind: 'class', class: cut, top: classification?.entries.length ?? 0 };
    case 'value': {
      const decimals = cutDecimals(cut, classification?.decimals ?? 0);
      return { kind: 'value', value: formatValue(language, cut, unit, decimals) };
    }
    case 'times-mean': {
      const times = formatNumber(language, cut, cutDecimals(cut, 0));
      return { kind: 'times-mean', times, isMean: cut === 1 };
    }
    default:
      return basisOf(condition) as never;
  }
}
