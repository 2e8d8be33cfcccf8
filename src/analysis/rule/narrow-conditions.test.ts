import { expect, test } from 'vitest';
import { analyseRound } from '../classes/analyse-round.ts';
import { byPopulation, condition, sevenAreas } from '../judge-areas.fixture.ts';
import type { Rule } from '../question/rule.ts';
import { smallDataset, type SmallDataset } from '../small-dataset.fixture.ts';
import { judge } from './coincidence.ts';
import { narrowConditions } from './narrow-conditions.ts';

/** Per area the cuts that would change its answer, as "share down" or "share up". */
function narrow(plan: SmallDataset, rule: Rule): string[] {
  const dataset = smallDataset(plan);
  const judgement = judge(dataset, analyseRound(dataset, '', byPopulation), rule, rule);
  return dataset.areas.map((_, area) =>
    narrowConditions(dataset, judgement, area)
      .map(({ indicator, direction }) => `${indicator} ${direction}`)
      .join(', '),
  );
}

test('of seven classes the fifth only just misses a cut at the sixth; of the marks 5.4 lies less than a tenth above the break 5', () => {
  const { population } = sevenAreas;
  const plan = { ...(population && { population }), columns: { share: [1, 2, 3, 4, 5, 5.4, 5.6] } };
  expect(narrow(plan, { all: [condition('class-at-least', 6)] })).toEqual([
    '',
    '',
    '',
    '',
    'share down',
    'share up',
    '',
  ]);
});

test('a class cut at the end that every class passes has no break to be near to', () => {
  expect(narrow(sevenAreas, { all: [condition('class-at-least', 1)] })[0]).toBe('');
});

test('a tenth of the cut is a step: 31.5 and 38.4 are narrow at 35, 31.4 and 38.5 are not', () => {
  const plan = { columns: { share: [31.4, 31.5, 35, 38.4, 38.5] } };
  expect(narrow(plan, { all: [condition('value-at-least', 35)] })).toEqual([
    '',
    'share down',
    'share up',
    'share up',
    '',
  ]);
  const most = { columns: { share: [35, 31.6, 31.5, 36] } };
  expect(narrow(most, { all: [condition('value-at-most', 35)] })).toEqual([
    'share down',
    'share down',
    '',
    'share up',
  ]);
});

test('exactly a tenth away: 3.3 stays at least 3.3 and 13.5 at most 13.5, but a class ends with its break', () => {
  const least = { columns: { share: [3.3, 3, 3.29] } };
  expect(narrow(least, { all: [condition('value-at-least', 3)] })).toEqual([
    '',
    'share up',
    'share up',
  ]);
  const most = { columns: { share: [13.5, 15, 13.6] } };
  expect(narrow(most, { all: [condition('value-at-most', 15)] })).toEqual([
    '',
    'share down',
    'share down',
  ]);
  const { population } = sevenAreas;
  const classed = {
    ...(population && { population }),
    columns: { share: [1, 1.5, 2, 2.5, 3, 3.3, 3.4] },
  };
  expect(narrow(classed, { all: [condition('class-at-least', 6)] }).slice(5)).toEqual([
    'share up',
    '',
  ]);
});

test('of conditions of which one is enough, a narrow one counts only where it alone keeps the mark', () => {
  const plan = { columns: { share: [30, 30], base: [35, 35], rent: [1, 20] } };
  const rule = {
    all: [condition('value-at-least', 10)],
    any: [
      condition('value-at-least', 35, 'all', 'base'),
      condition('value-at-least', 10, 'all', 'rent'),
    ],
  };
  expect(narrow(plan, rule)).toEqual(['base up', '']);
});

test('what cannot be decided is never narrow', () => {
  expect(
    narrow({ columns: { share: [null, '.'] } }, { all: [condition('value-at-least', 35)] }),
  ).toEqual(['', '']);
});
