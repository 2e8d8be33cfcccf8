import type { Dataset } from '../areas/dataset.ts';
import type { Judgement } from '../analysis/judgement.ts';
import type { RoundAnalysis } from '../analysis/round-analysis.ts';

/** What is exported: a data set with the answers to one question. */
export interface ExportInput {
  readonly dataset: Dataset;
  readonly analysis: RoundAnalysis;
  readonly judgement: Judgement;
}
