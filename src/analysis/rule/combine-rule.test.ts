import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combineRule } from './combine-rule.ts';
import { answer } from './judgement.ts';

const { no, yes, undecidable } = answer;

const combined = (all: readonly number[], any: readonly number[]) =>
  combineRule(
    [...all, ...any].map((one) => Uint8Array.of(one)),
    all.length,
    new Uint8Array(1),
  )[0];

test('one alternative that holds is enough, whatever cannot be decided about the others', () => {
  expect(combined([yes], [undecidable, yes])).toBe(yes);
  expect(combined([yes], [undecidable, no])).toBe(undecidable);
  expect(combined([yes], [no, no])).toBe(no);
  expect(combined([undecidable], [no])).toBe(no);
  expect(combined([undecidable], [yes])).toBe(undecidable);
  expect(combined([], [yes, no])).toBe(yes);
  expect(combined([], [])).toBe(no);
});

test('marked exactly where every condition holds and, if there are alternatives, at least one of them', () => {
  const answers = fc.array(fc.constantFrom(no, yes, undecidable), { maxLength: 4 });
  fc.assert(
    fc.property(answers, answers, (all, any) => {
      fc.pre(all.length + any.length > 0);
      const either = any.length === 0 || any.includes(yes);
      const flag = combined(all, any);
      expect(flag === yes).toBe(all.every((one) => one === yes) && either);
      const isNeither = any.length > 0 && any.every((one) => one === no);
      expect(flag === no).toBe(all.includes(no) || isNeither);
    }),
  );
});
