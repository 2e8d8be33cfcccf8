import { decisionsDe } from './de/decisions.ts';
import { decisionsEn } from './en/decisions.ts';
import type { Language } from './numbers/language.ts';

export type DecisionWords = typeof decisionsDe;

/** Where a neighbourhood stands in a review, and what was decided of it. */
export type ReviewState = keyof DecisionWords['states'];
export type ReviewOutcome = keyof DecisionWords['outcomes'];

/** What the table of decisions says; it is needed where it is written alone. */
export function decisionWords(language: Language): DecisionWords {
  return language === 'de' ? decisionsDe : decisionsEn;
}
