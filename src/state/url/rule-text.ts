import type { Frame } from '../../analysis/question/classing.ts';
import type { Condition, Cut, Rule } from '../../analysis/question/rule.ts';

/** A rule as it stands in a link: `indicator~kind~cut~frame`, conditions joined by a blank, and the alternatives behind a slash. */

const kinds: readonly Cut['kind'][] = [
  'class-at-least',
  'class-at-most',
  'value-at-least',
  'value-at-most',
  'times-mean-at-least',
  'times-mean-at-most',
];
const frames: readonly Frame[] = ['all', 'land', 'municipality'];

/** Between the conditions that must all hold and the alternatives; no condition contains it. */
const separator = ' / ';

export function ruleToText(rule: Rule): string {
  const all = rule.all.map(conditionToText).join(' ');
  return rule.any ? `${all}${separator}${rule.any.map(conditionToText).join(' ')}` : all;
}

function conditionToText(condition: Condition): string {
  const indicator = encodeURIComponent(condition.indicator).replaceAll('~', '%7E');
  return [indicator, condition.kind, condition.cut, condition.frame].join('~');
}

/** Undefined when the text is no rule. */
export function ruleFromText(text: string): Rule | undefined {
  const [first = '', second] = text.split(separator);
  const all = conditionsFromText(first);
  const any = second === undefined ? undefined : conditionsFromText(second);
  if (!all || (second !== undefined && !any)) return undefined;
  return { all, ...(any && any.length > 0 && { any }) };
}

function conditionsFromText(text: string): Condition[] | undefined {
  const parts = text.split(' ').filter((part) => part !== '');
  const conditions = parts.map(conditionFromText);
  const read = conditions.filter((condition) => condition !== undefined);
  return read.length === parts.length ? read : undefined;
}

function conditionFromText(text: string): Condition | undefined {
  const [indicator, kindText, cutText, frameText = 'all'] = text.split('~');
  const kind = kinds.find((known) => known === kindText);
  const frame = frames.find((known) => known === frameText);
  const cut = cutText === undefined || cutText === '' ? Number.NaN : Number(cutText);
  if (!indicator || !kind || !frame || !Number.isFinite(cut)) return undefined;
  if (kind.startsWith('class') && !(Number.isInteger(cut) && cut >= 1 && cut <= 9))
    return undefined;
  return { indicator: decode(indicator), kind, cut, frame };
}

/** A stray percent sign in a hand-made link is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function sameRule(one: Rule, other: Rule): boolean {
  return ruleToText(one) === ruleToText(other);
}
