import { expect, test } from 'vitest';
import { answer } from '../../analysis/rule/judgement.ts';
import type { Condition } from '../../analysis/question/rule.ts';
import { quarters, quartersResult, quartersRound } from '../../state/four-quarters.fixture.ts';
import { cutDecimals } from '../../analysis/question/cut-basis.ts';
import { cutScale, outerClasses, withBasis, withSide } from './cut-scale.ts';

const { analysis } = quartersResult();
const classification = analysis.classifications['share'];
const column = quartersRound.columns['share'];
const byClass: Condition = { indicator: 'share', kind: 'class-at-least', cut: 3, frame: 'all' };

function flagged(condition: Condition): string[] {
  const { judgement } = quartersResult({ all: [condition] });
  return quarters.areas
    .filter((_area, index) => judgement.flags[index] === answer.yes)
    .map(({ name }) => name);
}

test('a cut by class becomes the lowest value of that class, and marks the same areas', () => {
  if (!classification || !column) throw new Error('the fixture has this indicator');
  const context = { classification, column, mean: 30 };
  const byValue = withBasis(byClass, 'value', context);
  expect(byValue).toMatchObject({ kind: 'value-at-least', cut: 33.3 });
  expect(flagged(byValue)).toEqual(flagged(byClass));
  expect(withBasis(byValue, 'class', context)).toEqual(byClass);
});

test('a cut of 45 is one and a half times a mean of 30, and back', () => {
  if (!classification || !column) throw new Error('the fixture has this indicator');
  const context = { classification, column, mean: 30 };
  const byValue: Condition = { ...byClass, kind: 'value-at-least', cut: 45 };
  const byMean = withBasis(byValue, 'times-mean', context);
  expect(byMean).toMatchObject({ kind: 'times-mean-at-least', cut: 1.5 });
  expect(withBasis(byMean, 'value', context)).toEqual(byValue);
  expect(withBasis(byValue, 'times-mean', { ...context, mean: 0 }).cut).toBe(1);
});

test('the other side of a cut keeps its number; a class that is not there becomes the two outer ones', () => {
  expect(withSide(byClass, 'at-most')).toEqual({ ...byClass, kind: 'class-at-most' });
  expect(outerClasses({ ...byClass, cut: 6 }, 5).cut).toBe(4);
  expect(outerClasses({ ...byClass, kind: 'class-at-most', cut: 6 }, 5).cut).toBe(2);
});

test('the slider of values runs from the lowest to the highest value in steps of its decimals', () => {
  if (!classification) throw new Error('the fixture has this indicator');
  const scale = cutScale({ ...byClass, kind: 'value-at-least', cut: 30 }, classification);
  expect(scale.least).toBeCloseTo(12.5, 9);
  expect(scale.most).toBeCloseTo(48, 9);
  expect([scale.step, scale.decimals]).toEqual([0.1, 1]);
});

test('the slider of classes has the seven classes', () => {
  if (!classification) throw new Error('the fixture has this indicator');
  expect(cutScale(byClass, classification)).toEqual({ least: 1, most: 7, step: 1, decimals: 0 });
});

test('a cut typed as 48.241 is shown with its three decimals, also where two would do', () => {
  expect([cutDecimals(48.241, 2), cutDecimals(48, 1), cutDecimals(6, 0)]).toEqual([3, 1, 0]);
});
