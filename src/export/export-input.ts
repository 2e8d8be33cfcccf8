import type { Clusters } from '../analysis/space/clusters.ts';
import type { Judgement } from '../analysis/rule/judgement.ts';
import type { Robustness } from '../analysis/rule/robustness.ts';
import type { RoundAnalysis } from '../analysis/classes/round-analysis.ts';
import type { Dataset } from '../areas/dataset.ts';

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
}
