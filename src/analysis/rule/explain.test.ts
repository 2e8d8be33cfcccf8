import { describe, expect, test } from 'vitest';
import { analyseRound } from '../classes/analyse-round.ts';
import { judge } from './coincidence.ts';
import { explain } from './explain.ts';
import { smallDataset, type SmallDataset } from '../small-dataset.fixture.ts';
import type { Condition, Rule } from '../question/rule.ts';

const rule: Rule = {
  all: [
    { indicator: 'share', kind: 'class-at-least', cut: 6, frame: 'all' },
    { indicator: 'rent', kind: 'times-mean-at-most', cut: 1, frame: 'municipality' },
  ],
};

const sevenAreas: SmallDataset = {
  population: [100, 100, 100, 100, 100, 100, 100],
  columns: { share: [10, 20, 30, 40, 50, 60, '.'], rent: [8, 8, 8, 10, 8, 8, null] },
  municipality: ['Essen', 'Essen', 'Essen', 'Essen', 'Unna', 'Unna', 'Unna'],
  units: { rent: 'EUR/m²' },
};

function explainArea(plan: SmallDataset, all: readonly Condition[], index: number) {
  const dataset = smallDataset(plan);
  const analysis = analyseRound(dataset, '', { method: 'septiles', weight: 'population' });
  return explain(dataset, analysis, judge(dataset, analysis, { all }, { all }), index);
}

describe('explain', () => {
  test('a flagged area: 60 is above break 5 (50) and in class 6, its rent is at the mean of Unna', () => {
    const why = explainArea(sevenAreas, rule.all, 5);
    expect(why).toMatchObject({ areaIndex: 5, flag: 'yes', nearMiss: false, missing: [] });
    expect(why.conditions[0]).toEqual({
      condition: rule.all[0],
      frameName: undefined,
      part: 'all',
      figure: { state: 'known', value: 60 },
      threshold: 50,
      position: 'above',
      distance: 10,
      class: 6,
      cutClass: 6,
      holds: 'yes',
      lacks: undefined,
      decimals: 1,
    });
    expect(why.conditions[1]).toEqual({
      condition: rule.all[1],
      frameName: 'Unna',
      part: 'all',
      figure: { state: 'known', value: 8 },
      threshold: 8,
      position: 'at',
      distance: 0,
      class: undefined,
      cutClass: undefined,
      holds: 'yes',
      lacks: undefined,
      decimals: 2,
    });
  });

  test('an area that is not flagged says where it lies just the same: at break 5, which is class 5', () => {
    const why = explainArea(sevenAreas, rule.all, 4);
    expect(why).toMatchObject({ flag: 'no', nearMiss: true });
    expect(why.conditions[0]).toMatchObject({
      position: 'at',
      distance: 0,
      class: 5,
      cutClass: 6,
      holds: 'no',
    });
    expect(why.conditions[1]).toMatchObject({ position: 'at', holds: 'yes' });
  });

  test('a rent of 10 lies 1.50 above the mean of Essen, 8.50', () => {
    const [, rent] = explainArea(sevenAreas, rule.all, 3).conditions;
    expect(rent).toMatchObject({ threshold: 8.5, position: 'above', distance: 1.5, holds: 'no' });
  });

  test('an undecidable area names what is missing, and how, and still the cuts', () => {
    const why = explainArea(sevenAreas, rule.all, 6);
    expect(why.flag).toBe('undecidable');
    expect(why.missing).toEqual([
      { indicator: 'share', state: 'suppressed' },
      { indicator: 'rent', state: 'missing' },
    ]);
    expect(why.conditions[0]).toMatchObject({
      threshold: 50,
      position: 'unknown',
      distance: undefined,
      class: undefined,
      holds: 'undecidable',
      lacks: 'figure',
    });
  });

  test('an area outside every municipality lacks the mean to compare with, not a figure', () => {
    const plan = { columns: { rent: [8] } };
    const why = explainArea(plan, rule.all.slice(1), 0);
    expect(why).toMatchObject({ flag: 'undecidable', missing: [] });
    expect(why.conditions[0]).toMatchObject({
      frameName: undefined,
      threshold: undefined,
      position: 'unknown',
      lacks: 'comparison',
    });
  });

  test('"at least class 1" has no number to compare with, and every class is above it', () => {
    const all: Condition[] = [{ indicator: 'share', kind: 'class-at-least', cut: 1, frame: 'all' }];
    const [only] = explainArea(sevenAreas, all, 0).conditions;
    expect(only).toMatchObject({
      threshold: undefined,
      distance: undefined,
      position: 'above',
      holds: 'yes',
    });
  });

  test('34.96 under a cut of 35.0 is shown with two decimals, as one would print 35.0 "below" 35.0', () => {
    const all: Condition[] = [
      { indicator: 'share', kind: 'value-at-least', cut: 35, frame: 'all' },
    ];
    const [only] = explainArea({ columns: { share: [34.96] } }, all, 0).conditions;
    expect(only).toMatchObject({ position: 'below', decimals: 2, holds: 'no' });
  });

  test('an indicator nobody delivered is a missing figure', () => {
    const all: Condition[] = [{ indicator: 'age', kind: 'value-at-least', cut: 35, frame: 'all' }];
    expect(explainArea(sevenAreas, all, 0)).toMatchObject({
      flag: 'undecidable',
      missing: [{ indicator: 'age', state: 'missing' }],
    });
  });

  test('asking for an area that is not there is a mistake', () => {
    expect(() => explainArea(sevenAreas, rule.all, 7)).toThrow(RangeError);
  });
});
