import type { Dataset, Round } from '../../areas/dataset.ts';
import { analyseRound } from '../classes/analyse-round.ts';
import type { Rule } from '../question/rule.ts';
import { judge } from '../rule/coincidence.ts';
import { Frames } from '../rule/frames.ts';
import { smallDataset, writtenColumn, type SmallDataset } from '../small-dataset.fixture.ts';
import { AreaPairs, type Adjacency } from '../space/area-pairs.ts';
import { neighbourhoodBasis, type NeighbourhoodBasis } from './neighbourhood-basis.ts';

/** Tests only: areas in a row, each sharing a line with the next. */
export function inARow(areas: number): Adjacency {
  const pairs = new AreaPairs();
  for (let area = 1; area < areas; area += 1) pairs.add(area - 1, area);
  return pairs.adjacency(areas);
}

/** Tests only: the share from 30 % on. */
export const fromThirty: Rule = {
  all: [{ indicator: 'share', kind: 'value-at-least', cut: 30, frame: 'all' }],
};

interface RowPlan extends SmallDataset {
  /** The share in the round before. */
  readonly before?: SmallDataset['columns'];
  readonly rule?: Rule;
  readonly rook?: Adjacency;
  readonly more?: Partial<Dataset>;
  readonly moreOfRound?: Partial<Round>;
}

/** Tests only: the basis of 2024, with 2021 where the plan tells of it. */
export function basisOf(plan: RowPlan): NeighbourhoodBasis {
  const small = smallDataset(plan);
  const [round] = small.rounds as [Round];
  const rounds: Round[] = [{ ...round, id: '2024', ...plan.moreOfRound }];
  if (plan.before) {
    const columns = Object.entries(plan.before).map(([id, one]) => [id, writtenColumn(one)]);
    const { withheld } = round;
    rounds.push({ id: '2021', columns: Object.fromEntries(columns), withheld });
  }
  const dataset: Dataset = { ...small, rounds, ...plan.more };
  const rule = plan.rule ?? fromThirty;
  const classing = { method: 'septiles', weight: 'population' } as const;
  const frames = new Frames(dataset, analyseRound(dataset, '2024', classing));
  const judgement = judge(dataset, frames.analysis, rule, rule, { frames });
  return neighbourhoodBasis(frames, judgement, plan.rook ?? inARow(dataset.areas.length));
}
