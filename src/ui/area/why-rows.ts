import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import { differenceFits } from '../../analysis/values/decimals.ts';
import type { ConditionExplanation } from '../../analysis/rule/explain.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { cutText } from '../../export/cut-text.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import {
  formatDifference,
  formatFigure,
  formatValue,
  unitSign,
} from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';

/** A condition for one area in words. */
export interface WhyRow {
  readonly holds: ConditionExplanation['holds'];
  /** The indicator. */
  readonly label: string;
  /** Value, cut and on which side of it the value lies. */
  readonly numbers: string;
  /** The cut in words, the frame, how far the value is from it, and the answer. */
  readonly context: string;
}

export interface WhyInput {
  readonly dataset: Dataset;
  readonly analysis: RoundAnalysis;
  readonly language: Language;
}

export function whyRow(
  one: ConditionExplanation,
  { dataset, analysis, language }: WhyInput,
): WhyRow {
  const { indicator: id } = one.condition;
  const indicator = dataset.indicators.find((each) => each.id === id);
  const classification = analysis.classifications[id];
  const cut =
    indicator && classification
      ? cutText(one.condition, { ...classification, decimals: one.decimals }, indicator, language)
      : '';
  const unit = indicator?.unit ?? '';
  return {
    holds: one.holds,
    label: indicator ? shownText(language, indicator.label) : id,
    numbers: numbersOf(one, unit, language),
    context: contextOf(cut, one, unit, language),
  };
}

function numbersOf(one: ConditionExplanation, unit: string, language: Language): string {
  const { panel, positions, states } = textsOf(language);
  const value = formatFigure(language, one.figure, unit, one.decimals, states);
  if (one.threshold === undefined) return value;
  const cut = panel.cut(formatValue(language, one.threshold, unit, one.decimals));
  if (one.position === 'unknown') return `${value} · ${cut}`;
  return `${value} · ${cut} · ${positions[one.position]}`;
}

function contextOf(
  cut: string,
  one: ConditionExplanation,
  unit: string,
  language: Language,
): string {
  const { panel, rule, ruleEditor } = textsOf(language);
  const parts = [cut];
  if (one.condition.frame === 'all') parts.push(rule.frames.all);
  if (one.distance !== undefined) {
    const distance = formatDifference(language, one.distance, one.decimals);
    const shown = distance + (unit === 'percent' ? '' : unitSign(unit, language));
    parts.push(panel.distance(shown) + (fits(one) ? '' : ` (${panel.unrounded})`));
  }
  const { lacksClass, lacksComparison, lacksFigure } = ruleEditor;
  const { state } = one.figure;
  const figure = state === 'known' ? undefined : lacksFigure[state];
  const lack = { class: lacksClass, comparison: lacksComparison, figure };
  const why = one.lacks && lack[one.lacks];
  return `${parts.join(' · ')}: ${panel.holds[one.holds]}${why ? ` (${why})` : ''}`;
}

/** Whether the distance is that of value and cut as they are shown. */
function fits({ figure, threshold, decimals }: ConditionExplanation): boolean {
  if (figure.state !== 'known' || threshold === undefined) return true;
  return differenceFits(figure.value, threshold, decimals);
}
