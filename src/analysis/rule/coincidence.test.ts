import { describe, expect, test } from 'vitest';
import { figureAt } from '../../areas/column.ts';
import { analyseRound } from '../classes/analyse-round.ts';
import { judge } from './coincidence.ts';
import { byPopulation, condition, judgeAreas, sevenAreas } from '../judge-areas.fixture.ts';
import { answer } from './judgement.ts';
import { smallDataset } from '../small-dataset.fixture.ts';

const { no, yes, undecidable } = answer;

describe('the flag', () => {
  const conditions = [
    condition('value-at-least', 50),
    condition('value-at-least', 50, 'all', 'base'),
  ];

  test('one condition known not to hold is enough for clear; otherwise what is missing decides nothing', () => {
    const plan = {
      columns: { share: [60, 60, 60, 40, null, '.'], base: [60, 40, null, '.', 'x', 40] },
    } as const;
    expect([...judgeAreas(plan, conditions).flags]).toEqual([
      yes,
      no,
      undecidable,
      no,
      undecidable,
      no,
    ]);
  });

  test('a rule without conditions flags nothing', () => {
    expect([...judgeAreas(sevenAreas, []).flags]).toEqual(Array(7).fill(no));
  });

  test.each(['migrants', 'constructor', '__proto__'])(
    'an indicator nobody delivered (%s) is undecidable',
    (id) => {
      const { flags } = judgeAreas(sevenAreas, [condition('class-at-least', 6, 'all', id)]);
      expect([...flags]).toEqual(Array(7).fill(undecidable));
    },
  );
});

describe('the summary', () => {
  test('counts areas, people and municipalities, and what the default rule flags', () => {
    const plan = {
      population: [100, 200, null, 400, 500],
      columns: { share: [60, 70, 80, 40, null] },
      municipality: ['Essen', 'Essen', 'Unna', 'Hamm', 'Hamm'],
    };
    const defaultRule = { all: [condition('value-at-least', 80)] };
    const { summary } = judgeAreas(plan, [condition('value-at-least', 60)], defaultRule);
    expect(summary).toEqual({
      areas: 5,
      flagged: 3,
      undecidable: 1,
      clear: 1,
      nearMisses: 0,
      population: 300,
      populationOfAll: 1200,
      municipalities: 2,
      flaggedByDefault: 1,
    });
  });

  test('where no people and no municipalities are known, their numbers are undefined, not zero', () => {
    const { summary } = judgeAreas({ columns: { share: [60] } }, [condition('value-at-least', 50)]);
    expect(summary.population).toBeUndefined();
    expect(summary.populationOfAll).toBeUndefined();
    expect(summary.municipalities).toBeUndefined();
    expect(summary.flaggedByDefault).toBe(1);
  });
});

test('the figures themselves stay as they were', () => {
  const dataset = smallDataset({ ...sevenAreas, municipality: Array(7).fill('Essen') });
  const analysis = analyseRound(dataset, '', byPopulation);
  const rule = { all: [condition('times-mean-at-most', 1, 'municipality')] };
  judge(dataset, analysis, rule, rule);
  const column = dataset.rounds[0]?.columns['share'];
  expect(column && figureAt(column, 6)).toEqual({ state: 'known', value: 7 });
});
