import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseRound } from '../classes/analyse-round.ts';
import { combineRule } from './combine-rule.ts';
import { judge } from './coincidence.ts';
import { answer } from './judgement.ts';
import { judgeCondition } from './condition.ts';
import { Frames } from './frames.ts';
import { byPopulation, condition, sevenAreas } from '../judge-areas.fixture.ts';
import { changingShifts, robustness } from './robustness.ts';
import type { Condition, Rule } from '../question/rule.ts';
import { smallDataset, type SmallDataset, type Written } from '../small-dataset.fixture.ts';

function robustnessOf(plan: SmallDataset, rule: Rule) {
  const dataset = smallDataset(plan);
  const analysis = analyseRound(dataset, '', byPopulation);
  const frames = new Frames(dataset, analysis);
  const { flags } = judge(dataset, analysis, rule, rule, { frames });
  return { frames, flags, ...robustness(frames, rule, flags) };
}

test('class 6 or higher of 1 … 7: classes 5 and 6 stay under two of three cuts, all others under three', () => {
  const { shares, steady, flagged, cuts } = robustnessOf(sevenAreas, {
    all: [condition('class-at-least', 6)],
  });
  const third = 2 / 3;
  expect([...shares]).toEqual([1, 1, 1, 1, third, third, 1]);
  expect([steady, flagged, cuts]).toEqual([1, 2, 3]);
});

test('a cut at class 7 has one neighbour; a value of 35 is tried at 31.5 and 38.5', () => {
  expect(robustnessOf(sevenAreas, { all: [condition('class-at-least', 7)] }).cuts).toBe(2);
  const plan = { columns: { share: [30, 32, 36, 40] } };
  const { shares } = robustnessOf(plan, { all: [condition('value-at-least', 35)] });
  expect([...shares]).toEqual([1, 2 / 3, 2 / 3, 1]);
});

test('at the end of the scale one direction cannot be tried, and says so instead of counting as steady', () => {
  const highest = robustnessOf(sevenAreas, { all: [condition('class-at-least', 7)] });
  expect(highest.untested).toEqual([{ position: 0, direction: 'up' }]);
  const lowest = robustnessOf(sevenAreas, { all: [condition('class-at-most', 1)] });
  expect(lowest.untested).toEqual([{ position: 0, direction: 'down' }]);
  const middle = robustnessOf(sevenAreas, { all: [condition('class-at-least', 6)] });
  expect(middle.untested).toEqual([]);
  const zero = robustnessOf(
    { columns: { share: [-1, 0, 1] } },
    { all: [condition('value-at-least', 0)] },
  );
  expect(zero.untested).toHaveLength(2); // a tenth of 0 is 0
});

test('the shift that loses the mark is named: class 6 falls out when the cut rises, class 5 comes in when it falls', () => {
  const found = robustnessOf(sevenAreas, { all: [condition('class-at-least', 6)] });
  expect(changingShifts(found, 5)).toEqual([{ position: 0, direction: 'up' }]);
  expect(changingShifts(found, 4)).toEqual([{ position: 0, direction: 'down' }]);
  expect(changingShifts(found, 6)).toEqual([]);
});

test('a negative cut that is lowered goes down, not towards 0', () => {
  const plan = { columns: { share: [-10.5, -9.5, 0] } };
  const found = robustnessOf(plan, { all: [condition('value-at-least', -10)] });
  // Lowered to −11 the cut takes in −10.5; raised to −9 it leaves out −9.5.
  expect(changingShifts(found, 0)).toEqual([{ position: 0, direction: 'down' }]);
  expect(changingShifts(found, 1)).toEqual([{ position: 0, direction: 'up' }]);
});

test('a rule without conditions marks nothing, steadily', () => {
  const { shares, steady, flagged } = robustnessOf(sevenAreas, { all: [] });
  expect([new Set(shares), steady, flagged]).toEqual([new Set([1]), 0, 0]);
});

test('what is counted is what trying every combination of cuts gives; without an answer nothing is counted', () => {
  const figure: fc.Arbitrary<Written> = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(null));
  const rows = fc.array(fc.record({ share: figure, base: figure }), {
    minLength: 1,
    maxLength: 12,
  });
  const one: fc.Arbitrary<Condition> = fc.record({
    indicator: fc.constantFrom('share', 'base'),
    frame: fc.constant('all'),
    kind: fc.constantFrom('class-at-least', 'class-at-most', 'value-at-least'),
    cut: fc.integer({ min: 1, max: 7 }),
  });
  const conditions = fc.array(one, { maxLength: 2 });
  fc.assert(
    fc.property(rows, conditions, conditions, (areas, all, any) => {
      const plan = {
        population: areas.map(() => 100),
        columns: { share: areas.map(({ share }) => share), base: areas.map(({ base }) => base) },
      };
      const rule: Rule = { all, ...(any.length > 0 && { any }) };
      const { frames, flags, shares } = robustnessOf(plan, rule);
      const tried = tryAll(frames, [...all, ...any], all.length, flags);
      shares.forEach((share, index) => {
        if (flags[index] === answer.undecidable) expect(share).toBeNaN();
        else expect(share).toBeCloseTo(tried[index] ?? NaN, 12);
      });
    }),
  );
});

/** The slow way: every combination of cuts, one after the other. */
function tryAll(
  frames: Frames,
  conditions: readonly Condition[],
  all: number,
  flags: Uint8Array,
): number[] {
  const grid = conditions.map((own) => {
    const isClass = own.kind.startsWith('class');
    const [low, high] = isClass ? [own.cut - 1, own.cut + 1] : [own.cut * 0.9, own.cut * 1.1];
    const most = frames.classCount(own.indicator, 'all');
    const cuts = [own.cut, low, high].filter(
      (cut) => !isClass || cut === own.cut || (cut >= 1 && cut <= most),
    );
    return cuts.map((cut) => judgeCondition(frames, { ...own, cut }).holds);
  });
  const combinations = grid.reduce<Uint8Array[][]>(
    (chosen, own) => chosen.flatMap((before) => own.map((holds) => [...before, holds])),
    [[]],
  );
  const answers = combinations.map((holds) =>
    combineRule(holds, all, new Uint8Array(flags.length)),
  );
  return Array.from(
    flags,
    (flag, area) => answers.filter((own) => own[area] === flag).length / answers.length,
  );
}
