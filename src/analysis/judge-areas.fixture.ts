import { analyseRound } from './classes/analyse-round.ts';
import { judge } from './rule/coincidence.ts';
import type { Judgement } from './rule/judgement.ts';
import { smallDataset, type SmallDataset } from './small-dataset.fixture.ts';
import type { Condition, Rule } from './question/rule.ts';

export const byPopulation = { method: 'septiles', weight: 'population' } as const;

/** Seven areas of 100 people with the values 1 to 7: the value is the class. */
export const sevenAreas: SmallDataset = {
  population: [100, 100, 100, 100, 100, 100, 100],
  columns: { share: [1, 2, 3, 4, 5, 6, 7] },
};

/** Tests only: judges a small data set in septiles by population. */
export function judgeAreas(
  plan: SmallDataset,
  all: readonly Condition[],
  defaultRule: Rule = { all },
): Judgement {
  const dataset = smallDataset(plan);
  const analysis = analyseRound(dataset, '', byPopulation);
  return judge(dataset, analysis, { all }, defaultRule);
}

export function condition(
  kind: Condition['kind'],
  cut: number,
  frame: Condition['frame'] = 'all',
  indicator = 'share',
): Condition {
  return { indicator, kind, cut, frame };
}
