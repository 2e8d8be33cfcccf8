import type { Dataset } from '../../areas/dataset.ts';
import type { RoundAnalysis } from '../classes/round-analysis.ts';
import type { Frames } from '../rule/frames.ts';
import type { Judgement } from '../rule/judgement.ts';
import { judgeNeighbouringCuts, type JudgedCut } from '../rule/neighbouring-cuts.ts';
import { robustness, type Robustness } from '../rule/robustness.ts';
import type { Adjacency } from '../space/area-pairs.ts';
import { findClusters, type Clusters } from '../space/clusters.ts';
import { differentAreas } from '../time/change.ts';
import { judgeRound } from '../time/judge-round.ts';
import { rentAlternatives, type RentAlternative } from '../municipalities/rent-alternatives.ts';
import { inOrderOfRounds } from '../values/rounds.ts';
import type { JudgedRound } from './past-marks.ts';

/** What the facts of every neighbourhood of one question are made of; made once for all of them. */
export interface NeighbourhoodBasis {
  readonly dataset: Dataset;
  readonly analysis: RoundAnalysis;
  readonly judgement: Judgement;
  readonly rook: Adjacency;
  readonly clusters: Clusters;
  readonly robustness: Robustness;
  /** Per condition its cut and the neighbours of it. */
  readonly cuts: readonly (readonly JudgedCut[])[];
  /** The same rule in all other rounds, oldest first. */
  readonly others: readonly JudgedRound[];
  /** By municipality; undefined where the data have no rents. */
  readonly rents: readonly RentAlternative[] | undefined;
}

/** @param frames of the analysis */
export function neighbourhoodBasis(
  frames: Frames,
  judgement: Judgement,
  rook: Adjacency,
): NeighbourhoodBasis {
  const { dataset, analysis } = frames;
  const { rule } = judgement.question;
  const cuts = judgeNeighbouringCuts(frames, rule);
  return {
    dataset,
    analysis,
    judgement,
    rook,
    clusters: findClusters(dataset, judgement, rook),
    robustness: robustness(frames, rule, judgement.flags, cuts),
    cuts,
    others: otherRounds(dataset, judgement, rook),
    rents: rentAlternatives(dataset, judgement),
  };
}

function otherRounds(dataset: Dataset, { question }: Judgement, rook: Adjacency): JudgedRound[] {
  return dataset.rounds
    .map(({ id }) => id)
    .filter((id) => id !== question.round)
    .toSorted(inOrderOfRounds)
    .map((round) => ({ round, judged: judgedIn(dataset, question, round, rook) }));
}

function judgedIn(
  dataset: Dataset,
  { rule, classing, round: shown }: Judgement['question'],
  round: string,
  rook: Adjacency,
): JudgedRound['judged'] {
  if (differentAreas(dataset, round, shown)) return undefined;
  const { judged, judgement } = judgeRound(dataset, rule, classing, round);
  return { flags: judgement.flags, clusters: findClusters(judged, judgement, rook) };
}
