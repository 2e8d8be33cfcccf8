import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition, Rule } from '../../analysis/question/rule.ts';
import { conditionsIn, withAdded, withChanged, withMoved, withRemoved } from './edited-rule.ts';

const cut = (indicator: string, number = 6): Condition => ({
  indicator,
  frame: 'all',
  kind: 'class-at-least',
  cut: number,
});
const rule: Rule = Object.freeze({ all: [cut('share'), cut('base')], any: [cut('rent')] });

test('a moved cut changes its own condition and no other', () => {
  const { all, any } = withChanged(rule, 'all', 1, cut('base', 5));
  expect(all.map(({ cut: number }) => number)).toEqual([6, 5]);
  expect(any).toEqual([cut('rent')]);
});

test('a rule that loses its last alternative has none, not an empty list', () => {
  expect(withRemoved(rule, 'any', 0)).toEqual({ all: rule.all });
  expect(withRemoved(rule, 'all', 0)).toEqual({ all: [cut('base')], any: [cut('rent')] });
});

test('a condition that goes to the other part stands there last', () => {
  expect(withMoved(rule, 'all', 0, 'any')).toEqual({
    all: [cut('base')],
    any: [cut('rent'), cut('share')],
  });
  expect(withMoved(rule, 'any', 0, 'all')).toEqual({
    all: [cut('share'), cut('base'), cut('rent')],
  });
});

test('nothing moves to where it stands, and nothing where there is nothing', () => {
  expect(withMoved(rule, 'all', 0, 'all')).toBe(rule);
  expect(withMoved(rule, 'any', 7, 'all')).toBe(rule);
});

test('what is added and removed again leaves the rule as it was; no step loses a condition', () => {
  const conditions = fc.array(
    fc.constantFrom('a', 'b', 'c').map((id) => cut(id)),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(conditions, conditions, fc.constantFrom('all', 'any'), (all, any, part) => {
      const before: Rule = { all, ...(any.length > 0 && { any }) };
      const longer = withAdded(before, part, cut('new'));
      const added = conditionsIn(longer, part).length - 1;
      expect(withRemoved(longer, part, added)).toEqual(before);
      const moved = withMoved(longer, part, added, part === 'all' ? 'any' : 'all');
      expect(moved.all.length + (moved.any ?? []).length).toBe(all.length + any.length + 1);
    }),
  );
});
