import type { Language } from '../../i18n/numbers/language.ts';
import type { FactsInput } from '../area/neighbourhood-fact-rows.ts';
import type { CardView } from '../desk/desk-view.ts';

/** What the sentences on a neighbourhood are made of: what is on screen of its card. */
export function factsInput({ shown }: Pick<CardView, 'shown'>, language: Language): FactsInput {
  const { dataset, round, result } = shown;
  const { analysis, judgement } = result;
  return { dataset, round, analysis, rule: judgement.question.rule, language };
}
