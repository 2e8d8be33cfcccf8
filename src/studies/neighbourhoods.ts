import {
  indicatorsOfList,
  landSummaries,
  neighbourhoodChanges,
  neighbourhoodRows,
  type LandSummary,
  type NeighbourhoodChange,
  type NeighbourhoodRow,
} from '../analysis/neighbourhoods/neighbourhood-list.ts';
import { touchingCounts, type TouchingCounts } from '../analysis/neighbourhoods/touching-counts.ts';
import { earlierRound } from '../analysis/values/rounds.ts';
import { keptNeighbourhoods } from './kept-neighbourhoods.ts';
import type { Computation, StudyDescription } from './study.ts';

/** The list of the neighbourhoods with their means, steadiness, and change against another round: the stated, or the one before. */
export const neighbourhoods = {
  basis: 'rule',
  options: { from: 'round' },
  needs: 'rounds',
  shown: { view: 'clusters' },
} as const satisfies StudyDescription;

export interface NeighbourhoodListAnswer {
  /** Ids of the indicators of which the rows have means, in their order. */
  readonly indicators: readonly string[];
  /** In the order of the clusters: most people first. */
  readonly rows: readonly NeighbourhoodRow[];
  /** In the order of the rows; undefined where it is not known which areas touch. */
  readonly touching: readonly TouchingCounts[] | undefined;
  /** The round that is compared with; undefined where there is no other. */
  readonly from: string | undefined;
  /** In the order of the rows; undefined where there is no other round, or its list of areas differs. */
  readonly changes: readonly NeighbourhoodChange[] | undefined;
  /** Per Land, most neighbourhoods first; empty where no Land is named. */
  readonly lands: readonly LandSummary[];
  /** It is not known which areas touch: every marked area is one by itself. */
  readonly touchUnknown: boolean;
}

export const neighbourhoodsComputation: Computation<
  typeof neighbourhoods,
  NeighbourhoodListAnswer
> = {
  async compute(atlas, { question, options }, { step }) {
    const basis = await keptNeighbourhoods(atlas, question, step);
    const { dataset, judgement, clusters, robustness, others, rook } = basis;
    const from = earlierRound(dataset, question.round, options.from);
    const other = others.find(({ round }) => round === from);
    return {
      indicators: indicatorsOfList(dataset, question.rule),
      rows: neighbourhoodRows(dataset, judgement, clusters, robustness),
      touching: touchingCounts(dataset, judgement, clusters, rook),
      from,
      changes: other && neighbourhoodChanges(clusters, judgement.flags, other),
      lands: landSummaries(dataset, question.round, clusters),
      touchUnknown: clusters.touchUnknown === true,
    };
  },
};
