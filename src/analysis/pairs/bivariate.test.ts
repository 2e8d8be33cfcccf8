import { expect, test } from 'vitest';
import { axesOf } from './axes.ts';
import { bivariate } from './bivariate.ts';
import type { Rule } from '../question/rule.ts';
import { smallDataset } from '../small-dataset.fixture.ts';

const septiles = { method: 'septiles', weight: 'population' } as const;
const six = smallDataset({
  population: [100, 100, 100, 100, 100, 100],
  columns: {
    share: [1, 2, 3, 4, 5, 6],
    base: [60, 50, 40, 30, null, 10],
    rent: [1, 1, 1, 1, 1, 1],
  },
});
const rule: Rule = {
  all: [
    { indicator: 'share', kind: 'class-at-least', cut: 6, frame: 'all' },
    { indicator: 'base', kind: 'class-at-least', cut: 6, frame: 'all' },
  ],
};

function axes(options: Readonly<Record<string, string>> = {}) {
  const found = axesOf(six, rule, options);
  if (!found) throw new Error('there are two indicators');
  return found;
}

test('the axes are the two of the rule, or what the options name, and never one indicator twice', () => {
  const ids = (options: Readonly<Record<string, string>>) => [
    axes(options).x.id,
    axes(options).y.id,
  ];
  expect(ids({})).toEqual(['share', 'base']);
  expect(ids({ x: 'rent' })).toEqual(['rent', 'share']);
  expect(ids({ y: 'share' })).toEqual(['base', 'share']);
  expect(ids({ x: 'nothing' })).toEqual(['share', 'base']);
  expect(axesOf(smallDataset({ columns: { share: [1] } }), rule, {})).toBeUndefined();
});

test('two of six areas are a third of the people: breaks 2 and 4, and an area without one figure has no code', () => {
  const { x, y, codes } = bivariate(six, { round: '', classing: septiles }, axes());
  expect(x.breaks).toEqual([2, 4]);
  // Five areas of 100 people: a third is reached with the second (30), two thirds with the fourth (50).
  expect(y.breaks).toEqual([30, 50]);
  // 1 is low and 60 high: 3 · 2 + 1; 2 is low and 50 in the middle: 3 · 1 + 1; 6 is high and 10 low: 3.
  expect([...codes]).toEqual([7, 4, 5, 2, 0, 3]);
});

test('equal values lie in one third: all in the lowest', () => {
  const { codes } = bivariate(six, { round: '', classing: septiles }, axes({ y: 'rent' }));
  expect([...codes]).toEqual([1, 1, 2, 2, 3, 3]);
});
