import { expect, test } from 'vitest';
import { analyseRound } from '../classes/analyse-round.ts';
import { judge } from './coincidence.ts';
import { byPopulation, condition } from '../judge-areas.fixture.ts';
import { smallDataset } from '../small-dataset.fixture.ts';
import { countUndecided, undecidedReasonsOf } from './undecided.ts';

const dataset = smallDataset({
  columns: { share: [50, '.', null, '.', 50, 10, 'x'], base: [9, 9, 9, null, '.', null, 9] },
});
const rule = {
  all: [condition('value-at-least', 30), condition('value-at-least', 5, 'all', 'base')],
};
const judgement = judge(dataset, analyseRound(dataset, '', byPopulation), rule, rule);

test('withheld and missing are told apart, and a figure that does not matter is no reason', () => {
  const reasonAt = undecidedReasonsOf(dataset, judgement);
  expect([0, 1, 2, 3, 4, 5, 6].map(reasonAt)).toEqual([
    undefined, // marked
    'suppressed',
    'missing',
    'both',
    'suppressed',
    undefined, // 10 % is below the cut whatever the base is
    'comparison', // the share does not apply here
  ]);
});

test('the counts add up to the areas that cannot be decided', () => {
  expect(countUndecided(dataset, judgement)).toEqual({
    missing: 1,
    suppressed: 2,
    both: 1,
    comparison: 1,
  });
  expect(judgement.summary.undecidable).toBe(5);
});

test('where the class of the cut does not exist, nothing is missing: there is nothing to compare with', () => {
  const seven = smallDataset({ columns: { share: [1, 2, 3] } });
  const equal = { method: 'equal-intervals', weight: 'areas', classes: 3 } as const;
  const six = { all: [condition('class-at-least', 6)] };
  const judged = judge(seven, analyseRound(seven, '', equal), six, six);
  expect(countUndecided(seven, judged)).toMatchObject({ comparison: 3, missing: 0 });
});
