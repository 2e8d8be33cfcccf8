import { sameClassing } from '../../analysis/question/classing.ts';
import type { Question } from '../../analysis/question/question.ts';
import { sameRule } from '../url/rule-text.ts';

/** Whether two questions are about the same classes of the same figures. */
export function sameBasis(one: Question, other: Question): boolean {
  return one.round === other.round && sameClassing(one.classing, other.classing);
}

/** Whether two questions have the same answer. */
export function sameQuestion(one: Question, other: Question): boolean {
  return sameBasis(one, other) && sameRule(one.rule, other.rule);
}
