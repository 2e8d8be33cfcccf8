import { answer, type ConditionResult, type Judgement } from '../../analysis/rule/judgement.ts';
import { narrowConditions } from '../../analysis/rule/narrow-conditions.ts';
import { undecidedReasonsOf } from '../../analysis/rule/undecided.ts';
import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import { columnIn, isPending } from '../../analysis/values/rounds.ts';
import { figureAt, isKnown, stateAt, type Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';

export interface PlainInput {
  readonly dataset: Dataset;
  readonly round: Round;
  readonly analysis: RoundAnalysis;
  readonly judgement: Judgement;
  readonly index: number;
  readonly language: Language;
}

/** Three sentences a citizen understands. Every number comes from the result. */
export function plainSentences(input: PlainInput): readonly [string, string, string] {
  return [peopleSentence(input), baseSentence(input), flagSentence(input)];
}

/** The first condition's indicator of a role; without one, the first such indicator of the data. */
function indicatorOfRole(
  { dataset, judgement }: PlainInput,
  role: Indicator['role'],
): Indicator | undefined {
  const ofRole = dataset.indicators.filter((indicator) => indicator.role === role);
  const inRule = judgement.conditions.map(({ condition }) => condition.indicator);
  return ofRole.find(({ id }) => inRule.includes(id)) ?? ofRole[0];
}

function residents({ round, index, language }: PlainInput): string {
  const texts = textsOf(language);
  const figure = round.population && figureAt(round.population, index);
  return figure?.state === 'known' ? texts.people(figure.value) : texts.plain.residentsUnknown;
}

function peopleSentence(input: PlainInput): string {
  const { dataset, round, analysis, index, language } = input;
  const { plain } = textsOf(language);
  const name = dataset.areas[index]?.name ?? '';
  const indicator = indicatorOfRole(input, 'migrant-share');
  const column = indicator && round.columns[indicator.id];
  if (!indicator) return plain.peopleOnly(name, residents(input));
  const label = shownText(language, indicator.label);
  if (!column) return noColumn(input, indicator, plain.shareUnknown(name, residents(input), label));
  const figure = figureAt(column, index);
  const mean = analysis.means[indicator.id]?.all;
  if (figure.state !== 'known') {
    return plain.shareUnknown(name, residents(input), label, figure.state);
  }
  const decimals = analysis.classifications[indicator.id]?.decimals ?? 1;
  const show = (value: number): string => formatValue(language, value, indicator.unit, decimals);
  const own = show(figure.value);
  if (mean === undefined) return plain.shareAlone(name, residents(input), label, own);
  const comparison = own === show(mean) ? 'same' : figure.value > mean ? 'more' : 'less';
  return plain.peopleAndShare(
    name,
    residents(input),
    label,
    own,
    plain.compared(comparison, show(mean)),
  );
}

/** Figures that are on their way are not missing. */
function noColumn({ round, language }: PlainInput, indicator: Indicator, missing: string): string {
  if (!isPending(round, indicator.id)) return missing;
  return textsOf(language).plain.pending(shownText(language, indicator.label));
}

function baseSentence(input: PlainInput): string {
  const { round, index, language } = input;
  const { plain } = textsOf(language);
  const indicator = indicatorOfRole(input, 'economic-base');
  const column = indicator && round.columns[indicator.id];
  if (!indicator) return plain.baseNone;
  if (!column) return noColumn(input, indicator, plain.baseUnknown.missing);
  const { state } = figureAt(column, index);
  if (state !== 'known') return plain.baseUnknown[state];
  const side = indicator.highMeans === 'strong' ? 'above' : 'below';
  const stronger = shareOnOneSide(column, index, side);
  const label = shownText(language, indicator.label);
  if (stronger === 0) return plain.baseStrongest(label);
  return plain.base(label, ofHundred(stronger, language));
}

/** A share above 0 and below 1 as so many of a hundred: never 0 and never 100, which it is not. */
export function ofHundred(share: number, language: Language): string {
  const { plain } = textsOf(language);
  const rounded = Math.round(100 * share);
  if (rounded === 0) return plain.lessThan(formatNumber(language, 1));
  if (rounded === 100) return plain.moreThan(formatNumber(language, 99));
  return formatNumber(language, rounded);
}

/** Share (0 to 1) of the areas with a known value that lie below (or above) this area's value. */
function shareOnOneSide(column: Column, index: number, side: 'below' | 'above'): number {
  const own = column.values[index] as number;
  let known = 0;
  let beyond = 0;
  for (let area = 0; area < column.values.length; area += 1) {
    if (!isKnown(column, area)) continue;
    known += 1;
    const value = column.values[area] as number;
    if (side === 'below' ? value < own : value > own) beyond += 1;
  }
  return known === 0 ? 0 : beyond / known;
}

function flagSentence(input: PlainInput): string {
  const { dataset, judgement, index, language } = input;
  const { plain } = textsOf(language);
  switch (judgement.flags[index]) {
    case answer.yes:
      return withNarrow(flaggedSentence(input), input);
    case answer.undecidable:
      return plain.undecided[undecidedReasonsOf(dataset, judgement)(index) ?? 'missing'];
    default:
      return withNarrow(clearSentence(input), input);
  }
}

/** Of several conditions one of which is enough, nobody may read that all are met or needed. */
function flaggedSentence(input: PlainInput): string {
  const { plain } = textsOf(input.language);
  const { must, any } = partsOf(input);
  const met = any.filter(({ holds }) => holds[input.index] === answer.yes).length;
  return any.length > 1
    ? plain.flaggedOneOf(must.length, met, any.length)
    : plain.flagged(must.length + any.length);
}

function partsOf({ judgement }: PlainInput): Record<'must' | 'any', readonly ConditionResult[]> {
  const { conditions, question } = judgement;
  const needed = question.rule.all.length;
  return { must: conditions.slice(0, needed), any: conditions.slice(needed) };
}

function clearOneOf(input: PlainInput): string {
  const { clearOneOf: words } = textsOf(input.language).plain;
  const { must, any } = partsOf(input);
  const isUnmet = ({ holds }: ConditionResult): boolean => holds[input.index] === answer.no;
  const needed = labelsOf(must.filter(isUnmet), input).join(', ');
  const sentences = [words.head];
  if (needed !== '') sentences.push(words.must(needed));
  if (any.every(isUnmet)) sentences.push(words.any(any.length, labelsOf(any, input).join(', ')));
  return [...sentences, ...openSentences(input)].join(' ');
}

function clearSentence(input: PlainInput): string {
  const { judgement, language } = input;
  const { plain } = textsOf(language);
  if (partsOf(input).any.length > 1) return clearOneOf(input);
  const unmet = labelsOf(conditionsWith(input, answer.no), input).join(', ');
  const open = openSentences(input);
  if (open.length > 0) return plain.clearWithOpen(unmet, open.join(' '));
  const met = conditionsWith(input, answer.yes).length;
  return plain.clear(met, judgement.conditions.length, unmet);
}

/** What is open beside the conditions that are known not to be met, each kind of absence by its name. */
function openSentences(input: PlainInput): string[] {
  const { round, index, language } = input;
  const { open } = textsOf(language).plain;
  const undecided = conditionsWith(input, answer.undecidable);
  const stateOf = ({ condition }: ConditionResult): 'missing' | 'suppressed' | 'other' => {
    const column = columnIn(round, condition.indicator);
    const state = column ? stateAt(column, index) : 'missing';
    return state === 'missing' || state === 'suppressed' ? state : 'other';
  };
  return (['suppressed', 'missing', 'other'] as const).flatMap((state) => {
    const labels = labelsOf(
      undecided.filter((one) => stateOf(one) === state),
      input,
    );
    return labels.length === 0 ? [] : [open[state](labels.join(', '))];
  });
}

function conditionsWith({ judgement, index }: PlainInput, wanted: number): ConditionResult[] {
  return judgement.conditions.filter(({ holds }) => holds[index] === wanted);
}

function labelsOf(conditions: readonly ConditionResult[], input: PlainInput): string[] {
  return [...new Set(conditions.map(({ condition }) => labelOf(condition.indicator, input)))];
}

function labelOf(id: string, { dataset, language }: PlainInput): string {
  const indicator = dataset.indicators.find((one) => one.id === id);
  return indicator ? shownText(language, indicator.label) : id;
}

/** Whoever is near a cut is told so at once, and which cut it is. */
function withNarrow(sentence: string, input: PlainInput): string {
  const { dataset, judgement, index, language } = input;
  const narrow = narrowConditions(dataset, judgement, index);
  if (narrow.length === 0) return sentence;
  const { plain } = textsOf(language);
  const cuts = narrow.map(({ indicator, isClass, direction }) =>
    plain.narrowCut(labelOf(indicator, input), isClass, direction),
  );
  const isMarked = judgement.flags[index] === answer.yes;
  return `${sentence} ${plain.narrow(isMarked, cuts.join(plain.or))}`;
}
