import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseRound } from '../classes/analyse-round.ts';
import { judge } from './coincidence.ts';
import { Frames } from './frames.ts';
import { byPopulation, condition, judgeAreas } from '../judge-areas.fixture.ts';
import { answer } from './judgement.ts';
import { smallDataset, type SmallDataset, type Written } from '../small-dataset.fixture.ts';
import type { Condition } from '../question/rule.ts';

const { no, yes, undecidable } = answer;

describe('for all data and rules', () => {
  const figure: fc.Arbitrary<Written> = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
    { weight: 1, arbitrary: fc.constantFrom(null, '.' as const, 'x' as const) },
  );
  const place = fc.constantFrom('Essen', 'Unna', undefined);
  const row = fc.record({
    share: figure,
    base: figure,
    people: fc.oneof(fc.nat(5000), fc.constant(null)),
    place,
    land: fc.constantFrom('NW', undefined),
  });
  type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;
  const rows = fc.array(row, { minLength: 1, maxLength: 40 });
  const anyCondition: fc.Arbitrary<Condition> = fc.record({
    indicator: fc.constantFrom('share', 'base'),
    frame: fc.constantFrom('all', 'land', 'municipality'),
    kind: fc.constantFrom(
      'class-at-least',
      'class-at-most',
      'value-at-least',
      'value-at-most',
      'times-mean-at-least',
      'times-mean-at-most',
    ),
    cut: fc.integer({ min: 1, max: 7 }),
  });
  const anyRule = fc.array(anyCondition, { minLength: 1, maxLength: 3 });

  function planOf(areas: readonly Row[], factor = 1): SmallDataset {
    return {
      population: areas.map(({ people }) => people && people * factor),
      columns: { share: areas.map(({ share }) => share), base: areas.map(({ base }) => base) },
      municipality: areas.map((area) => area.place),
      land: areas.map((area) => area.land),
    };
  }

  test('an area is flagged exactly where every condition holds, clear exactly where one does not', () => {
    fc.assert(
      fc.property(rows, anyRule, (areas, all) => {
        const { flags, conditions, summary } = judgeAreas(planOf(areas), all);
        areas.forEach((_, index) => {
          const answers = conditions.map(({ holds }) => holds[index]);
          expect(flags[index] === yes).toBe(answers.every((one) => one === yes));
          expect(flags[index] === no).toBe(answers.includes(no));
        });
        expect(summary.flagged + summary.clear + summary.undecidable).toBe(areas.length);
      }),
    );
  });

  test('a figure that is not known neither meets a condition nor fails it, and is never near', () => {
    fc.assert(
      fc.property(rows, anyCondition, (areas, one) => {
        const { flags, nearMisses } = judgeAreas(planOf(areas), [one]);
        areas.forEach((area, index) => {
          if (typeof area[one.indicator as 'share' | 'base'] === 'number') return;
          expect(flags[index]).toBe(undecidable);
          expect(nearMisses[index]).toBe(0);
        });
      }),
    );
  });

  test('neither the order of rows nor a common factor of all populations changes an answer', () => {
    fc.assert(
      fc.property(rows, anyRule, fc.constantFrom(10, 0.1, 1 / 3), (areas, all, factor) => {
        const { flags, nearMisses } = judgeAreas(planOf(areas), all);
        const reversed = judgeAreas(planOf(areas.toReversed()), all);
        expect([...reversed.flags].toReversed()).toEqual([...flags]);
        expect([...reversed.nearMisses].toReversed()).toEqual([...nearMisses]);
        expect([...judgeAreas(planOf(areas, factor), all).flags]).toEqual([...flags]);
      }),
    );
  });

  test('classes inside a municipality are those of an atlas of that municipality alone', () => {
    fc.assert(
      fc.property(rows, (areas) => {
        const own = areas.filter((area) => area.place === 'Essen');
        fc.pre(own.length > 0);
        const inFrame = judgeAreas(planOf(areas), [condition('class-at-least', 4, 'municipality')]);
        const alone = judgeAreas(planOf(own), [condition('class-at-least', 4)]);
        const pick = (list: ArrayLike<number> | undefined) =>
          Array.from(list ?? []).filter((_, index) => areas[index]?.place === 'Essen');
        expect(pick(inFrame.conditions[0]?.classes)).toEqual([
          ...(alone.conditions[0]?.classes ?? []),
        ]);
        expect(pick(inFrame.conditions[0]?.thresholds)).toEqual(
          own.map(() => alone.conditions[0]?.thresholds[0]),
        );
        expect(pick(inFrame.flags)).toEqual([...alone.flags]);
      }),
    );
  });

  test('a class cut on the class an area has holds, and on the next class it does not', () => {
    fc.assert(
      fc.property(rows, (areas) => {
        const dataset = smallDataset(planOf(areas));
        const analysis = analyseRound(dataset, '', byPopulation);
        const frames = new Frames(dataset, analysis);
        const classes = analysis.classifications['share']?.classes;
        areas.forEach((_, index) => {
          const own = classes?.[index] ?? 0;
          if (own === 0) return;
          const holds = (kind: Condition['kind'], cut: number) => {
            const rule = { all: [condition(kind, cut)] };
            return judge(dataset, analysis, rule, rule, { frames }).flags[index];
          };
          // There is no class 8: whether an area lies in it cannot be said.
          const next = own === 7 ? undecidable : no;
          expect([holds('class-at-least', own), holds('class-at-least', own + 1)]).toEqual([
            yes,
            next,
          ]);
          expect([holds('class-at-most', own), holds('class-at-most', own - 1)]).toEqual([yes, no]);
        });
      }),
      { numRuns: 30 },
    );
  });
});
