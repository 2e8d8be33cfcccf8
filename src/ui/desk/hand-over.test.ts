import { expect, test } from 'vitest';
import { headOfOther, otherNames } from './hand-over.ts';
import { newHead } from './new-head.ts';

const hash = (digit: string) => digit.repeat(64);
const rule = {
  words: 'Anteil ≥ 20 %',
  json: { rule: { all: [] }, classing: { method: 'quantiles', weight: 'areas' } },
} as const;
const fingerprints = { project: hash('a'), data: hash('b'), rule: hash('c') };
const queue = { keys: ['1', '2'], filter: { kind: 'all' }, fingerprint: hash('d') };
const first = newHead({ project: 'p', author: 'A', round: '2024', rule, fingerprints, queue });

test('another person gets the same queue, rule and figures under their own name; once begun it is gone on with', () => {
  const { head, isNew } = headOfOther('B', first, [first]);
  expect(isNew).toBe(true);
  expect(head).toEqual({ ...first, author: 'B', id: head.id, begun: head.begun });
  expect(head.id).not.toBe(first.id);
  expect(headOfOther('A', head, [head, first])).toEqual({ head: first, isNew: false });
});

test('what the other has begun on another queue or on other figures is none of it', () => {
  const others = [
    { ...first, author: 'B', queue: { ...queue, fingerprint: hash('e') } },
    { ...first, author: 'B', fingerprints: { ...fingerprints, data: hash('f') } },
  ];
  expect(headOfOther('B', first, others).isNew).toBe(true);
});

test('names to choose from are those of the reviews, each once, without oneself', () => {
  const named = (...names: string[]) => names.map((author) => ({ author }));
  expect(otherNames('A', named('C', 'B', 'A', 'B'))).toEqual(['B', 'C']);
});
