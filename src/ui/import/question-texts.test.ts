import { expect, test } from 'vitest';
import type { DraftQuestion } from '../../areas/draft.ts';
import { textsOf } from '../../i18n/texts.ts';
import { questionText } from './question-texts.ts';

const question: DraftQuestion = {
  kind: 'table-encoding',
  id: 'table-encoding:a.csv',
  file: 'a.csv',
  facts: {},
  options: [{ value: 'utf-8' }, { value: 'windows-1252' }],
  proposed: 'utf-8',
};

test('an open question has two answers, one of them proposed, and none chosen', () => {
  const { isOpen, ask, options } = questionText(question, textsOf('de'));
  expect(isOpen).toBe(true);
  expect(ask).toMatch(/^a\.csv lässt offen/);
  expect(options.map(({ value, isChosen, proposed }) => [value, isChosen, proposed])).toEqual([
    ['utf-8', false, '(Vorschlag)'],
    ['windows-1252', false, undefined],
  ]);
});

test('what has been answered stays to be seen: the second answer is chosen, the first still proposed', () => {
  const answered = questionText({ ...question, answered: 'windows-1252' }, textsOf('en'));
  expect(answered.isOpen).toBe(false);
  expect(answered.options.map(({ isChosen }) => isChosen)).toEqual([false, true]);
  expect(answered.options[0]?.proposed).toBe(`(${textsOf('en').import.proposed})`);
});
