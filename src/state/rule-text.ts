import type { Condition, Cut, Frame, Rule } from '../analysis/rule.ts';

/** A rule as it stands in a link: `indicator~kind~cut~frame`, conditions joined by a blank. */

const kinds: readonly Cut['kind'][] = [
  'class-at-least',
  'class-at-most',
  'value-at-least',
  'value-at-most',
  'times-mean-at-least',
  'times-mean-at-most',
];
const frames: readonly Frame[] = ['all', 'land', 'municipality'];

export function ruleToText(rule: Rule): string {
  return rule.all.map(conditionToText).join(' ');
}

function conditionToText(condition: Condition): string {
  const indicator = encodeURIComponent(condition.indicator).replaceAll('~', '%7E');
  return [indicator, condition.kind, condition.cut, condition.frame].join('~');
}

/** Undefined when the text is no rule. */
export function ruleFromText(text: string): Rule | undefined {
  const parts = text.split(' ').filter((part) => part !== '');
  const conditions = parts.map(conditionFromText);
  const all = conditions.filter((condition) => condition !== undefined);
  return all.length === parts.length ? { all } : undefined;
}

function conditionFromText(text: string): Condition | undefined {
  const [indicator, kindText, cutText, frameText = 'all'] = text.split('~');
  const kind = kinds.find((known) => known === kindText);
  const frame = frames.find((known) => known === frameText);
  const cut = cutText === undefined || cutText === '' ? Number.NaN : Number(cutText);
  if (!indicator || !kind || !frame || !Number.isFinite(cut)) return undefined;
  if (kind.startsWith('class') && !(Number.isInteger(cut) && cut >= 1 && cut <= 7))
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
