import { describe, expect, test } from 'vitest';
import { analyseRound } from '../classes/analyse-round.ts';
import { judge } from './coincidence.ts';
import { byPopulation, condition, judgeAreas, sevenAreas } from '../judge-areas.fixture.ts';
import { smallDataset } from '../small-dataset.fixture.ts';

describe('near misses', () => {
  test('one class below the cut is near, two are not', () => {
    const { nearMisses, summary } = judgeAreas(sevenAreas, [condition('class-at-least', 6)]);
    expect([...nearMisses]).toEqual([0, 0, 0, 0, 1, 0, 0]);
    expect(summary.nearMisses).toBe(1);
  });

  test('a tenth of the cut is near: 31.5 of 35, but not 31.4; 1.21 where 1.1 is the most, but not 1.22', () => {
    const below = { columns: { share: [31.5, 31.4, 35] } };
    expect([...judgeAreas(below, [condition('value-at-least', 35)]).nearMisses]).toEqual([1, 0, 0]);
    const above = { columns: { share: [1.21, 1.22, 1.1] } };
    expect([...judgeAreas(above, [condition('value-at-most', 1.1)]).nearMisses]).toEqual([1, 0, 0]);
  });

  test('with two failing, or one undecidable, nothing is near', () => {
    const plan = { columns: { share: [34, 34, 34], base: [34, null, 36] } };
    const rule = [condition('value-at-least', 35), condition('value-at-least', 35, 'all', 'base')];
    expect([...judgeAreas(plan, rule).nearMisses]).toEqual([0, 0, 1]);
  });

  test('where one of several is enough, an area is near if one of them nearly holds', () => {
    // All need a share of 30; of a base of 35 or a rent of 10 one must be reached.
    const dataset = smallDataset({
      columns: {
        share: [30, 30, 30, 29, 29],
        base: [34, 20, 20, 35, 34],
        rent: [1, 9.5, 1, 1, 1],
      },
    });
    const analysis = analyseRound(dataset, '', byPopulation);
    const rule = {
      all: [condition('value-at-least', 30)],
      any: [
        condition('value-at-least', 35, 'all', 'base'),
        condition('value-at-least', 10, 'all', 'rent'),
      ],
    };
    const { flags, nearMisses } = judge(dataset, analysis, rule, rule);
    expect([...flags]).toEqual([0, 0, 0, 0, 0]);
    // The last two: 29 is near 30 where the base is reached; two things missing is not near.
    expect([...nearMisses]).toEqual([1, 1, 0, 1, 0]);
  });

  test('the margin can be chosen', () => {
    const dataset = smallDataset(sevenAreas);
    const analysis = analyseRound(dataset, '', byPopulation);
    const rule = { all: [condition('class-at-least', 6)] };
    const options = { margin: { classes: 2, share: 0 } };
    expect([...judge(dataset, analysis, rule, rule, options).nearMisses]).toEqual([
      0, 0, 0, 1, 1, 0, 0,
    ]);
  });
});
