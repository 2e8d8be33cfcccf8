import { afterEach, expect, test, vi } from 'vitest';
import type { Atlas } from '../../opening/atlas.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import { quartersResult, quartersRule } from '../four-quarters.fixture.ts';
import { Answers, type Asked } from './answers.ts';

afterEach(() => vi.unstubAllGlobals());

const { analysis, judgement } = quartersResult();
const question = judgement.question;

const ignore = (): void => undefined;

/** A worker that counts what it is asked. */
function worker() {
  const analyse = vi.fn<AtlasCaller['analyse']>(() => Promise.resolve(analysis));
  const judge = vi.fn<AtlasCaller['judge']>(() => Promise.resolve(judgement));
  vi.stubGlobal('document', { hidden: true });
  return { analyse, judge, caller: { analyse, judge } as unknown as AtlasCaller };
}

function asked(load: number, atlas: Atlas = {} as Atlas): Asked {
  return { load, atlas, question };
}

test('the same question of the same load is asked once; of another load anew', async () => {
  const { analyse, judge, caller } = worker();
  const answers = new Answers(caller, ignore, ignore);
  const first = asked(1);
  await answers.answer(first);
  await answers.answer(first);
  expect([analyse.mock.calls.length, judge.mock.calls.length]).toEqual([1, 1]);
  await answers.answer({ ...first, load: 2 });
  expect([analyse.mock.calls.length, judge.mock.calls.length]).toEqual([2, 2]);
});

test('of figures that have come later only those are analysed, and nothing is judged again', async () => {
  const { analyse, judge, caller } = worker();
  const answers = new Answers(caller, ignore, ignore);
  await answers.answer(asked(1));
  await answers.answer(asked(1, {} as Atlas));
  expect(analyse.mock.calls[1]?.[2]).toEqual(['share', 'base']);
  expect(judge).toHaveBeenCalledTimes(1);
});

test('an answer that takes more than a tenth of a second is said to be late once, however many questions have come', async () => {
  const { caller, judge } = worker();
  const late = vi.fn<() => void>();
  const answers = new Answers(caller, ignore, ignore, late);
  vi.useFakeTimers();
  let give: () => void = ignore;
  judge.mockReturnValueOnce(new Promise((resolve) => (give = () => resolve(judgement))));
  const working = answers.ask(asked(1));
  vi.advanceTimersByTime(60);
  void answers.ask(asked(1, {} as Atlas));
  vi.advanceTimersByTime(39);
  expect(late).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(late).toHaveBeenCalledTimes(1);
  give();
  await working;
  void answers.ask(asked(1, {} as Atlas));
  vi.advanceTimersByTime(1000);
  expect(late).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('of three questions in a row the first and the last are asked, and the last alone is given', async () => {
  const { judge, caller } = worker();
  const given: number[] = [];
  const cutOf = ({ question: { rule } }: Asked): number => (rule.all[0] as { cut: number }).cut;
  const answers = new Answers(caller, (one) => given.push(cutOf(one)), ignore);
  const at = (cut: number): Asked => {
    const [share, base] = quartersRule.all;
    const all = [{ ...share, cut }, base] as typeof quartersRule.all;
    return { ...asked(1), question: { ...question, rule: { all } } };
  };
  const working = answers.ask(at(10));
  void answers.ask(at(20));
  void answers.ask(at(30));
  expect(answers.isBusy).toBe(true);
  await working;
  expect(judge).toHaveBeenCalledTimes(2);
  expect([given, answers.isBusy]).toEqual([[30], false]);
});
