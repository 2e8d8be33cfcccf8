import { expect, test } from 'vitest';
import type { Condition, Cut } from '../../analysis/question/rule.ts';
import type { CutScale } from './cut-scale.ts';
import { typedCut } from './typed-cut.ts';

const classes: CutScale = { least: 1, most: 7, step: 1, decimals: 0 };
const values: CutScale = { least: 12.5, most: 48, step: 0.1, decimals: 1 };
const of = (kind: Cut['kind'], cut: number): Condition => ({
  indicator: 'a',
  frame: 'all',
  kind,
  cut,
});

test('"33,3" and "33.3" are 33.3 in German, and a value may lie outside what the areas have', () => {
  const condition = of('value-at-least', 20);
  expect(typedCut('33,3', condition, values, 'percent', 'de')).toEqual({ cut: 33.3 });
  expect(typedCut('33.3', condition, values, 'percent', 'en')).toEqual({ cut: 33.3 });
  expect(typedCut('5', condition, values, 'percent', 'de')).toEqual({ cut: 5 });
  expect(typedCut('-40', of('value-at-most', 0), values, 'index', 'de')).toEqual({ cut: -40 });
});

test('a share of 101 % and one below 0 are refused with both ends', () => {
  for (const text of ['101', '-1']) {
    const typed = typedCut(text, of('value-at-least', 20), values, 'percent', 'de');
    expect(typed).toEqual({ error: expect.stringMatching(/0,0.*100,0/) });
  }
});

test('there is no class 8 of 7, no class 0 and no class 2.5', () => {
  for (const text of ['8', '0', '2,5']) {
    const typed = typedCut(text, of('class-at-least', 6), classes, 'percent', 'de');
    expect(typed).toEqual({ error: expect.stringMatching(/1.*7/) });
  }
  expect(typedCut('7', of('class-at-least', 6), classes, 'percent', 'de')).toEqual({ cut: 7 });
});

test('what is no number is refused, and the cut in force is named', () => {
  const typed = typedCut('viel', of('value-at-least', 20), values, 'percent', 'de');
  expect(typed).toEqual({ error: expect.stringContaining('20,0') });
});

test('one and a half times the mean is a cut, a hundred and one times is none', () => {
  const condition = of('times-mean-at-least', 1);
  expect(typedCut('1,5', condition, values, 'percent', 'de')).toEqual({ cut: 1.5 });
  expect('error' in typedCut('101', condition, values, 'percent', 'de')).toBe(true);
});
