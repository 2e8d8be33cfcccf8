import { isClassCut } from '../../analysis/rule/condition.ts';
import type { Robustness, Shift } from '../../analysis/rule/robustness.ts';
import { changingShifts } from '../../analysis/rule/robustness.ts';
import { answer, type Judgement } from '../../analysis/rule/judgement.ts';
import { conditionsOf } from '../../analysis/question/rule.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { shownText, textsOf } from '../../i18n/texts.ts';

/** Robustness in words: which shift of which cut changes an answer, and what cannot be tried. */

export interface ShiftWords {
  readonly dataset: Dataset;
  readonly judgement: Judgement;
  readonly language: Language;
}

/** "Nach oben nicht prüfbar: „Anteil“ …", for each cut at the end of its scale. */
export function untestedLines({ untested }: Robustness, words: ShiftWords): string[] {
  const { ruleEditor } = textsOf(words.language);
  return untested.map((shift) => {
    const { label, isClass } = shiftedCondition(shift, words);
    return ruleEditor.untested(label, shift.direction, isClass);
  });
}

/** Which single shifts of a cut change the answer of an area; where only several together do, that. */
export function changingLine(found: Robustness, area: number, words: ShiftWords): string {
  const { ruleEditor } = textsOf(words.language);
  if ((found.shares[area] ?? 1) === 1) return '';
  const shifts = changingShifts(found, area).map((shift) => {
    const { label, isClass } = shiftedCondition(shift, words);
    return ruleEditor.shift(label, shift.direction, isClass);
  });
  const kind = words.judgement.flags[area] === answer.yes ? 'lost' : 'other';
  if (shifts.length === 0) return ruleEditor.changesTogether[kind];
  return ruleEditor.changesWhen[kind](shifts.join(ruleEditor.orWhen));
}

function shiftedCondition(
  { position }: Shift,
  { dataset, judgement, language }: ShiftWords,
): { readonly label: string; readonly isClass: boolean } {
  const condition = conditionsOf(judgement.question.rule)[position];
  const indicator = dataset.indicators.find(({ id }) => id === condition?.indicator);
  return {
    label: indicator ? shownText(language, indicator.label) : (condition?.indicator ?? ''),
    isClass: condition !== undefined && isClassCut(condition),
  };
}
