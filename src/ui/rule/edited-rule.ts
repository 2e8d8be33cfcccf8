import type { Condition, Rule } from '../../analysis/question/rule.ts';
import type { RulePart } from './rule-events.ts';

/** A rule after one step of its editor. A rule without alternatives has none, rather than an empty list of them. */

/** The conditions of a part; an absent part has none. */
export function conditionsIn(rule: Rule, part: RulePart): readonly Condition[] {
  return rule[part] ?? [];
}

function ruleOf(all: readonly Condition[], any: readonly Condition[]): Rule {
  return { all, ...(any.length > 0 && { any }) };
}

function withPart(rule: Rule, part: RulePart, conditions: readonly Condition[]): Rule {
  return part === 'all'
    ? ruleOf(conditions, conditionsIn(rule, 'any'))
    : ruleOf(conditionsIn(rule, 'all'), conditions);
}

/** One condition is another one: its cut, its direction or its frame was changed. */
export function withChanged(rule: Rule, part: RulePart, index: number, changed: Condition): Rule {
  return withPart(rule, part, conditionsIn(rule, part).with(index, changed));
}

export function withRemoved(rule: Rule, part: RulePart, index: number): Rule {
  return withPart(rule, part, conditionsIn(rule, part).toSpliced(index, 1));
}

export function withAdded(rule: Rule, part: RulePart, added: Condition): Rule {
  return withPart(rule, part, [...conditionsIn(rule, part), added]);
}

/** A condition goes from one part to the end of the other; the same rule where there is nothing to move. */
export function withMoved(rule: Rule, from: RulePart, index: number, to: RulePart): Rule {
  const moved = conditionsIn(rule, from)[index];
  if (!moved || from === to) return rule;
  return withAdded(withRemoved(rule, from, index), to, moved);
}
