import { classCountOf, classingOf, mostClasses, type Classing, type Frame } from './classing.ts';

/** Classes count from 1 (lowest values); distances from the mean are multiples of the frame's mean. */
export type Cut =
  | { readonly kind: 'class-at-least'; readonly cut: number }
  | { readonly kind: 'class-at-most'; readonly cut: number }
  | { readonly kind: 'value-at-least'; readonly cut: number }
  | { readonly kind: 'value-at-most'; readonly cut: number }
  | { readonly kind: 'times-mean-at-least'; readonly cut: number }
  | { readonly kind: 'times-mean-at-most'; readonly cut: number };

export type Condition = Cut & { readonly indicator: string; readonly frame: Frame };

/** An area is flagged where all conditions hold, and at least one of the others. */
export interface Rule {
  readonly all: readonly Condition[];
  /** Of these at least one must hold, where there are any. */
  readonly any?: readonly Condition[];
}

/** All conditions of a rule: those that must hold together, then the others. */
export function conditionsOf({ all, any = [] }: Rule): readonly Condition[] {
  return [...all, ...any];
}

/**
 * The same rule after classes are made over other areas: class cuts that counted the classes on the map go on doing so.
 * A class cut in another frame was set by hand and stays, and so does what is compared with a value or a mean.
 */
export function ruleInFrame(rule: Rule, before: Frame, after: Frame): Rule {
  if (before === after) return rule;
  const follow = (condition: Condition): Condition => {
    const counts = condition.kind === 'class-at-least' || condition.kind === 'class-at-most';
    return counts && condition.frame === before ? { ...condition, frame: after } : condition;
  };
  return { all: rule.all.map(follow), ...(rule.any && { any: rule.any.map(follow) }) };
}

/** Whether a condition counts to a class that the classing never has: the rule is then undecidable everywhere. */
export function hasClassBeyond(rule: Rule, classing: Classing): boolean {
  return conditionsOf(rule).some(({ kind, cut, indicator }) => {
    if (kind !== 'class-at-least' && kind !== 'class-at-most') return false;
    return cut > (classCountOf(classingOf(classing, indicator)) ?? mostClasses);
  });
}
