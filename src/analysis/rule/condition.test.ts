import { describe, expect, test } from 'vitest';
import { condition, judgeAreas, sevenAreas } from '../judge-areas.fixture.ts';
import { answer, thresholdAt, type ConditionResult } from './judgement.ts';
import type { Condition } from '../question/rule.ts';

const { no, yes, undecidable } = answer;

function thresholdsOf([judged]: readonly ConditionResult[]): number[] {
  return Array.from(judged?.holds ?? [], (_, area) => (judged ? thresholdAt(judged, area) : 0));
}

describe('a class cut', () => {
  test('septile 6 or 7 begins above break 5; the area at the break is not in it', () => {
    const { flags, conditions } = judgeAreas(sevenAreas, [condition('class-at-least', 6)]);
    expect([...flags]).toEqual([no, no, no, no, no, yes, yes]);
    expect(thresholdsOf(conditions)).toEqual(Array(7).fill(5));
    expect(conditions[0]?.thresholds).toEqual(Float64Array.of(5));
    expect([...(conditions[0]?.classes ?? [])]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('at most septile 2 ends with break 2; the area at the break is in it', () => {
    const { flags, conditions } = judgeAreas(sevenAreas, [condition('class-at-most', 2)]);
    expect([...flags]).toEqual([yes, yes, no, no, no, no, no]);
    expect(conditions[0]?.thresholds[0]).toBe(2);
  });

  test('at least 1 and at most 7 hold for every area with a class; there is no class 8, so nothing is decided', () => {
    const plan = { population: [100, 100, 100], columns: { share: [1, 2, null] } };
    const flagsFor = (kind: Condition['kind'], cut: number) => [
      ...judgeAreas(plan, [condition(kind, cut)]).flags,
    ];
    expect(flagsFor('class-at-least', 1)).toEqual([yes, yes, undecidable]);
    expect(flagsFor('class-at-most', 7)).toEqual([yes, yes, undecidable]);
    expect(flagsFor('class-at-least', 8)).toEqual([undecidable, undecidable, undecidable]);
    expect(flagsFor('class-at-most', 8)).toEqual([undecidable, undecidable, undecidable]);
    expect(flagsFor('class-at-most', 0)).toEqual([no, no, undecidable]);
  });

  test('without people there are no classes, and nothing can be decided', () => {
    const plan = { columns: { share: [1, 2, 3] } };
    const { flags, conditions } = judgeAreas(plan, [condition('class-at-least', 1)]);
    expect([...flags]).toEqual([undecidable, undecidable, undecidable]);
    expect(thresholdsOf(conditions)).toEqual(Array(3).fill(Number.NaN));
  });

  test('inside municipalities each has septiles of its own; who belongs to none is undecidable', () => {
    const plan = {
      population: [100, 100, 100, 100, 100],
      columns: { share: [1, 2, 50, 60, 70] },
      municipality: ['Unna', 'Unna', 'Essen', 'Essen', undefined],
    };
    // Two areas: half of the people is reached at break 4, so the upper area is in class 4.
    const { flags, conditions } = judgeAreas(plan, [
      condition('class-at-least', 4, 'municipality'),
    ]);
    expect([...flags]).toEqual([no, yes, no, yes, undecidable]);
    expect([...(conditions[0]?.classes ?? [])]).toEqual([1, 4, 1, 4, 0]);
    expect(thresholdsOf(conditions)).toEqual([1, 1, 50, 50, Number.NaN]);
  });
});

describe('a value cut', () => {
  test('at least 35 holds at 35 and not just below it', () => {
    const plan = { columns: { share: [35, 34.999999999999, 36] } };
    expect([...judgeAreas(plan, [condition('value-at-least', 35)]).flags]).toEqual([yes, no, yes]);
    expect([...judgeAreas(plan, [condition('value-at-most', 35)]).flags]).toEqual([yes, yes, no]);
  });

  test('a frame does not matter to it', () => {
    const plan = { columns: { share: [35, 34] } };
    const { flags } = judgeAreas(plan, [condition('value-at-least', 35, 'municipality')]);
    expect([...flags]).toEqual([yes, no]);
  });
});

describe('a distance from the mean', () => {
  const plan = {
    population: [300, 100, 100, 100],
    columns: { share: [10, 30, 8, 16] },
    municipality: ['Essen', 'Essen', 'Unna', 'Unna'],
    land: ['NW', 'NW', 'NW', undefined],
  };

  test('1.5 times the mean of all: 84 / 6 = 14, so the cut is 21', () => {
    const { flags, conditions } = judgeAreas(plan, [condition('times-mean-at-least', 1.5)]);
    expect([...flags]).toEqual([no, yes, no, no]);
    expect(conditions[0]?.thresholds[0]).toBe(21);
  });

  test('at or below the mean of the municipality: Essen 15, Unna 12', () => {
    const { flags, conditions } = judgeAreas(plan, [
      condition('times-mean-at-most', 1, 'municipality'),
    ]);
    expect([...flags]).toEqual([yes, no, yes, no]);
    expect(thresholdsOf(conditions)).toEqual([15, 15, 12, 12]);
  });

  test('at or above the mean of the Land: (3000 + 3000 + 800) / 500 = 13.6', () => {
    const { flags } = judgeAreas(plan, [condition('times-mean-at-least', 1, 'land')]);
    expect([...flags]).toEqual([no, yes, no, undecidable]);
  });

  test('the only area of a municipality lies at its mean, whatever the rounding', () => {
    const alone = { population: [13], columns: { share: [7.7] }, municipality: ['Unna'] };
    expect((7.7 * 13) / 13).toBe(7.700000000000001);
    const atMost = judgeAreas(alone, [condition('times-mean-at-most', 1, 'municipality')]);
    const atLeast = judgeAreas(alone, [condition('times-mean-at-least', 1, 'municipality')]);
    expect([atMost.flags[0], atLeast.flags[0]]).toEqual([yes, yes]);
    expect(atMost.conditions[0]?.thresholds[0]).toBe(7.7);
  });
});
