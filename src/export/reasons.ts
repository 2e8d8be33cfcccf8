import { explain, type ConditionExplanation } from '../analysis/rule/explain.ts';
import type { Condition } from '../analysis/question/rule.ts';
import type { ExportInput } from './export-input.ts';

/**
 * Why an area is flagged or not, condition by condition, short and the same in every language:
 * `rent value-at-most 9 (all): 9.5 above 9 = no`, separated by ` | `; those of which one must hold begin with `any: `.
 */
export function reasonsAt(
  { dataset, analysis, judgement }: ExportInput,
  index: number,
  write: (value: number) => string,
): string {
  const { conditions } = explain(dataset, analysis, judgement, index);
  return conditions.map((explanation) => reasonText(explanation, write)).join(' | ');
}

/** Stands before a condition that is one of those of which one must hold. */
export const anyOf = 'any: ';

/** A condition without its figures: `migrant-share class-at-least 6 (all)`. */
export function conditionText(condition: Condition, write: (value: number) => string): string {
  return `${condition.indicator} ${condition.kind} ${write(condition.cut)} (${condition.frame})`;
}

function reasonText(explanation: ConditionExplanation, write: (value: number) => string): string {
  const { condition, figure, position, threshold, holds } = explanation;
  const found = figure.state === 'known' ? write(figure.value) : figure.state;
  const compared = [found, position, ...(threshold === undefined ? [] : [write(threshold)])];
  const lead = explanation.part === 'any' ? anyOf : '';
  return `${lead}${conditionText(condition, write)}: ${compared.join(' ')} = ${holds}`;
}
