import type { Clusters } from '../analysis/space/clusters.ts';
import type { Judgement } from '../analysis/rule/judgement.ts';
import type { Robustness } from '../analysis/rule/robustness.ts';
import type { RoundAnalysis } from '../analysis/classes/round-analysis.ts';
import type { ReviewOutcome, ReviewState } from '../i18n/decision-words.ts';
import type { Dataset } from '../areas/dataset.ts';

/** The state of a neighbourhood in a review, and the outcome where one holds. */
export interface Decided {
  readonly state: ReviewState;
  readonly outcome: ReviewOutcome | null;
}

/** What is exported: a data set with the answers to one question. */
export interface ExportInput {
  readonly dataset: Dataset;
  readonly analysis: RoundAnalysis;
  readonly judgement: Judgement;
  /** What studies have found beside classes and flags. */
  readonly studies?: {
    readonly clusters?: Clusters;
    readonly robustness?: Robustness;
  };
  /** What a review has come to, by key of the neighbourhood; absent: there was none. */
  readonly decisions?: ReadonlyMap<string, Decided>;
}
