import { expect, test } from 'vitest';
import type { Rule } from '../../analysis/question/rule.ts';
import { quarters, quartersResult, quartersRule } from '../../state/four-quarters.fixture.ts';
import { ruleParts } from './method-rule.ts';

const partOf = (id: string, language: 'de' | 'en' = 'de', rule: Rule = quartersRule) =>
  ruleParts({ dataset: quarters, result: quartersResult(rule), language }).find(
    (part) => part.id === id,
  );

test('the share holds in two of four quarters, the base in one, each compared with all areas', () => {
  expect(partOf('rule')?.facts).toEqual([
    ['Anteil', 'mindestens 30,0\u202f%; verglichen mit allen Gebieten; erfüllt in 2 Gebieten'],
    ['Arbeitslose', 'mindestens 5,0\u202f%; verglichen mit allen Gebieten; erfüllt in 1 Gebiet'],
  ]);
  expect(partOf('rule', 'en')?.facts?.[0]?.[1]).toMatch(/^at least 30\.0%/);
});

test('a rule without conditions says so and has no facts', () => {
  const empty = partOf('rule', 'de', { all: [] });
  expect(empty?.facts).toEqual([]);
  expect(empty?.text[0]).not.toBe(partOf('rule')?.text[0]);
});

test('one quarter is marked, one is not, and two cannot be decided, each for a reason of its own', () => {
  const [yes, no, undecidable, ...reasons] = partOf('answers')?.facts ?? [];
  expect([yes?.[1], no?.[1], undecidable?.[1]]).toEqual(['1', '1', '2']);
  expect(reasons.map(([, count]) => count)).toEqual(['1', '1']);
});

test('the page on the rule has four parts in this order', () => {
  const parts = ruleParts({ dataset: quarters, result: quartersResult(), language: 'en' });
  expect(parts.map(({ id }) => id)).toEqual(['rule', 'answers', 'near-miss', 'robustness']);
});
