import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseRound } from '../classes/analyse-round.ts';
import { breaksAt } from '../classes/classification.ts';
import { classCountOf, frameOf, sameClassing, type Classing } from './classing.ts';
import { judge } from '../rule/coincidence.ts';
import { condition } from '../judge-areas.fixture.ts';
import { answer } from '../rule/judgement.ts';
import { hasClassBeyond, ruleInFrame } from './rule.ts';
import { smallDataset } from '../small-dataset.fixture.ts';

const { yes, no, undecidable } = answer;

const septiles: Classing = { method: 'septiles', weight: 'areas' };
const inside: Classing = { ...septiles, frame: 'municipality' };

/** Seven areas of Essen with the values 1 to 7, seven of Unna with 101 to 107, one of neither. */
const towns = smallDataset({
  columns: { share: [1, 2, 3, 4, 5, 6, 7, 101, 102, 103, 104, 105, 106, 107, 50] },
  municipality: [...Array<string>(7).fill('Essen'), ...Array<string>(7).fill('Unna'), undefined],
});

describe('classes inside municipalities', () => {
  const shares = analyseRound(towns, '', inside).classifications['share'];

  test('each has its own seven classes: 7 of Essen and 107 of Unna are in class 7', () => {
    const own = [1, 2, 3, 4, 5, 6, 7];
    expect([...(shares?.classes ?? [])]).toEqual([...own, ...own, 0]);
    expect(shares?.breaks).toEqual([]);
    expect(shares && breaksAt(shares, 8)).toEqual([101, 102, 103, 104, 105, 106]);
    expect(shares && breaksAt(shares, 14)).toBeUndefined();
  });

  test('a class spans the values of both; the area of no municipality has a value and no class', () => {
    expect(shares?.entries[6]).toMatchObject({ from: 7, to: 107, areas: 2 });
    expect(shares?.unclassed).toBe(1);
  });

  test('a rule on the classes of the map marks what the map shows in class 7', () => {
    const analysis = analyseRound(towns, '', inside);
    const rule = { all: [condition('class-at-least', 7, 'municipality')] };
    const { flags } = judge(towns, analysis, rule, rule);
    const expected = [...(shares?.classes ?? [])].map((one) => (one === 7 ? yes : no));
    expect([...flags]).toEqual([...expected.slice(0, -1), undecidable]);
  });

  test('a condition over all areas keeps its own classes: both highest of 15 are of Unna', () => {
    const analysis = analyseRound(towns, '', inside);
    const rule = { all: [condition('class-at-least', 7, 'all')] };
    const { flags } = judge(towns, analysis, rule, rule);
    // The sixth break of 15 areas is the 13th value (13/15 ≥ 6/7): class 7 holds two.
    const marked = [...flags].flatMap((flag, index) => (flag === yes ? [index] : []));
    expect(marked).toEqual([12, 13]);
  });
});

test('a rule follows the frame of the map, but for what was set by hand and for means', () => {
  const rule = {
    all: [
      condition('class-at-least', 6, 'all'),
      condition('class-at-least', 6, 'land'),
      condition('times-mean-at-most', 1, 'municipality', 'rent'),
    ],
  };
  const framed = ruleInFrame(rule, 'all', 'municipality');
  expect(framed.all.map(({ frame }) => frame)).toEqual(['municipality', 'land', 'municipality']);
  expect(ruleInFrame(framed, 'municipality', 'all')).toEqual(rule);
});

test('class 6 of five quantiles does not exist: nothing is marked, and nothing is said not to be', () => {
  const analysis = analyseRound(towns, '', { method: 'quantiles', weight: 'areas', classes: 5 });
  const rule = { all: [condition('class-at-least', 6)] };
  expect(new Set(judge(towns, analysis, rule, rule).flags)).toEqual(new Set([undecidable]));
  expect(hasClassBeyond(rule, analysis.classing)).toBe(true);
  expect(hasClassBeyond(rule, septiles)).toBe(false);
});

test('the number of classes that a classing can have', () => {
  expect(classCountOf(septiles)).toBe(7);
  expect(classCountOf({ ...septiles, method: 'natural-breaks', classes: 4 })).toBe(4);
  expect(classCountOf({ ...septiles, method: 'mean-deviation' })).toBe(5);
  expect(classCountOf({ ...septiles, method: 'manual', breaks: [10, 20] })).toBe(3);
  expect(classCountOf({ ...septiles, method: 'head-tail' })).toBeUndefined();
});

test('breaks by hand are the same everywhere; a number of classes that is not used makes no difference', () => {
  expect(frameOf({ ...inside, method: 'manual' })).toBe('all');
  expect(sameClassing(septiles, { ...septiles, classes: 5, frame: 'all' })).toBe(true);
  expect(sameClassing(septiles, inside)).toBe(false);
});

test('classes of every area with a value sum up in the legend, in every classing and frame', () => {
  const methods = fc.constantFrom<Classing['method']>(
    'septiles',
    'quantiles',
    'natural-breaks',
    'equal-intervals',
    'mean-deviation',
    'head-tail',
  );
  const row = fc.record({
    share: fc.oneof(fc.integer({ min: -20, max: 130 }), fc.constant(null)),
    place: fc.constantFrom('Essen', 'Unna', undefined),
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      methods,
      fc.integer({ min: 3, max: 9 }),
      fc.constantFrom('all' as const, 'municipality' as const),
      (rows, method, classes, frame) => {
        const dataset = smallDataset({
          columns: { share: rows.map(({ share }) => share) },
          municipality: rows.map(({ place }) => place),
        });
        const classing: Classing = { method, weight: 'areas', classes, frame };
        const found = analyseRound(dataset, '', classing).classifications['share'];
        if (!found) throw new Error('the data set has this indicator');
        const classed = found.entries.reduce((sum, { areas }) => sum + areas, 0);
        expect(classed + found.unclassed + found.missing).toBe(rows.length);
        expect(found.entries.length).toBeLessThanOrEqual(9);
      },
    ),
  );
});
