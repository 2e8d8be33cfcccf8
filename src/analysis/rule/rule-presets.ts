import { isClassCut } from './condition.ts';
import type { Condition, Rule } from '../question/rule.ts';

/** Rules made of another rule by moving its cuts or adding a condition: strict, wide, with rent. */

/** How far a strict or wide rule moves a cut that is a value: a tenth, as robustness does. */
const tenth = 0.1;

/** Fewer areas: each cut one class further out, or a tenth of its value, as far as there are classes. */
export function stricter(rule: Rule, classCount: (condition: Condition) => number): Rule {
  return withCuts(rule, (condition) =>
    moved(condition, outwards(condition), classCount(condition)),
  );
}

/** More areas: each cut one class further in, or a tenth of its value. */
export function wider(rule: Rule, classCount: (condition: Condition) => number): Rule {
  return withCuts(rule, (condition) =>
    moved(condition, -outwards(condition), classCount(condition)),
  );
}

/** The rent at or below the mean of its municipality, or of all areas where none are named. */
export function rentCondition(indicator: string, frame: Condition['frame']): Condition {
  return { indicator, frame, kind: 'times-mean-at-most', cut: 1 };
}

/** The rule with a further condition that must hold, too; as it is where it has that one. */
export function withCondition(rule: Rule, condition: Condition): Rule {
  const isThere = rule.all.some((one) => isSameCondition(one, condition));
  return isThere ? rule : { ...rule, all: [...rule.all, condition] };
}

export function isSameCondition(one: Condition, other: Condition): boolean {
  return (
    one.indicator === other.indicator &&
    one.frame === other.frame &&
    one.kind === other.kind &&
    one.cut === other.cut
  );
}

/** 1 where a higher cut marks fewer areas, -1 where it marks more. */
function outwards({ kind }: Condition): 1 | -1 {
  return kind.endsWith('at-least') ? 1 : -1;
}

function withCuts(rule: Rule, cutOf: (condition: Condition) => number): Rule {
  const move = (condition: Condition): Condition => ({ ...condition, cut: cutOf(condition) });
  return { all: rule.all.map(move), ...(rule.any && { any: rule.any.map(move) }) };
}

function moved(condition: Condition, direction: number, classCount: number): number {
  const { cut } = condition;
  if (isClassCut(condition)) return Math.min(Math.max(cut + direction, 1), Math.max(classCount, 1));
  // Twelve decimals: a tenth more of 35.1 is 38.61, not 38.610000000000004.
  return Number((cut + direction * tenth * Math.abs(cut)).toFixed(12));
}
