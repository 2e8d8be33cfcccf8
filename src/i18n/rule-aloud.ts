import { changedNames } from './changed-names.ts';
import { isolated } from './isolated.ts';
import type { Language } from './numbers/language.ts';
import { ruleAloudDe } from './de/rule-aloud.ts';
import { ruleAloudEn } from './en/rule-aloud.ts';
import type { SpokenRule } from './parts/spoken-rule.ts';

/** The rule read aloud: one or two whole sentences that a person can say, always of the rule in force. */

export function ruleAloud(language: Language, rule: SpokenRule): string {
  const named = changedNames(rule, isolated);
  return language === 'de' ? ruleAloudDe(named) : ruleAloudEn(named);
}
