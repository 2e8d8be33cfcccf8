import { countUndecided } from '../../analysis/rule/undecided.ts';
import { undecidedReasons } from '../../areas/undecided.ts';
import { countHolding, type ConditionResult } from '../../analysis/rule/judgement.ts';
import { conditionsOf } from '../../analysis/question/rule.ts';
import { formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';
import { cutText } from '../../export/cut-text.ts';
import type { MethodInput, MethodPart } from './method-part.ts';
import { ruleInWords } from '../../export/rule-in-words.ts';
import { ruleSentence } from '../rule/rule-sentence.ts';

/** The rule in force on the methods page: in words, its cuts, its three answers, and how certain they are. */
export function ruleParts(input: MethodInput): MethodPart[] {
  const { methods } = textsOf(input.language);
  const { text: robust, ...robustness } = methods.robustness;
  return [
    rulePart(input),
    answersPart(input),
    nearMissPart(input),
    { id: 'robustness', ...robustness, text: [robust], formulas: [{ formula: 'b / g' }] },
  ];
}

function rulePart(input: MethodInput): MethodPart {
  const { dataset, result, language } = input;
  const texts = textsOf(language);
  const words = texts.methods.rule;
  const { rule } = result.judgement.question;
  const isEmpty = conditionsOf(rule).length === 0;
  return {
    id: 'rule',
    title: words.title,
    text: [
      isEmpty ? words.none : ruleInWords(dataset, result, rule, language),
      words.found(ruleSentence(dataset, result, texts)),
    ],
    facts: result.judgement.conditions.map((one, index) =>
      conditionFact(one, index < rule.all.length ? 'all' : 'any', input),
    ),
    source: words.source,
    limits: words.limits,
  };
}

/** A condition with its cut as a value, the areas it is compared with, and in how many it holds. */
function conditionFact(
  own: ConditionResult,
  part: 'all' | 'any',
  input: MethodInput,
): readonly [string, string] {
  const { dataset, result, language } = input;
  const { methods, rule, ruleEditor } = textsOf(language);
  const { condition } = own;
  const indicator = dataset.indicators.find(({ id }) => id === condition.indicator);
  const classification = result.analysis.classifications[condition.indicator];
  if (!indicator || !classification) return [condition.indicator, ''];
  const label = shownText(language, indicator.label);
  const cut = cutText({ ...condition, frame: 'all' }, classification, indicator, language);
  const plain = condition.frame === 'all' ? cut : (cut.split(' · ')[0] ?? cut);
  const frames = ruleEditor.frames;
  const frame =
    condition.frame === 'municipality'
      ? frames.municipality[dataset.municipalityKind]
      : frames[condition.frame];
  const isStated = condition.frame === 'all' && !condition.kind.startsWith('times-mean');
  const edge = isStated || condition.kind.startsWith('value') ? '' : edges(own, input);
  return [
    part === 'any' ? `${label} (${ruleEditor.parts.any})` : label,
    methods.rule.compared(
      edge === '' ? plain : `${plain} · ${edge}`,
      frame,
      rule.holdsIn(countHolding(own)),
    ),
  ];
}

/** The values the cut stands for: one, or from the lowest to the highest of all places. */
function edges({ condition, thresholds }: ConditionResult, input: MethodInput): string {
  const { dataset, result, language } = input;
  const { methods, panel } = textsOf(language);
  const known = thresholds.filter(Number.isFinite);
  if (known.length === 0) return '';
  const unit = dataset.indicators.find(({ id }) => id === condition.indicator)?.unit ?? '';
  const decimals = result.analysis.classifications[condition.indicator]?.decimals;
  const show = (value: number): string => formatValue(language, value, unit, decimals);
  const least = show(known.reduce((low, one) => Math.min(low, one)));
  const most = show(known.reduce((high, one) => Math.max(high, one)));
  return panel.cut(least === most ? least : methods.indicator.bandOf(least, most));
}

function answersPart({ dataset, result, language }: MethodInput): MethodPart {
  const { methods, answers, undecided } = textsOf(language);
  const reasons = countUndecided(dataset, result.judgement);
  const { flagged, clear, undecidable } = result.judgement.summary;
  const { title, text, limits } = methods.answers;
  return {
    id: 'answers',
    title,
    text: [text],
    facts: [
      [answers.yes, formatNumber(language, flagged)],
      [answers.no, formatNumber(language, clear)],
      [answers.undecidable, formatNumber(language, undecidable)],
      ...undecidedReasons
        .filter((reason) => reasons[reason] > 0)
        .map((reason) => [undecided[reason][1], formatNumber(language, reasons[reason])] as const),
    ],
    limits,
  };
}

function nearMissPart({ result, language }: MethodInput): MethodPart {
  const { title, text, found, source, limits } = textsOf(language).methods.nearMiss;
  const { nearMisses } = result.judgement.summary;
  const facts = [[found, formatNumber(language, nearMisses)]] as const;
  return { id: 'near-miss', title, text: [text], facts, source, limits };
}
