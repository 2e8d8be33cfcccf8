import {
  breakdowns,
  compareFlagged,
  type Comparison,
} from '../analysis/municipalities/compare-flagged.ts';
import type { Computation, StudyDescription } from './study.ts';

/** The flagged areas against the rest, as a whole or part by part. */
export const comparison = {
  basis: 'rule',
  options: { by: breakdowns },
  shown: { view: 'compare' },
} as const satisfies StudyDescription;

export const comparisonComputation: Computation<typeof comparison, readonly Comparison[]> = {
  compute(atlas, { question, options: { by = 'all' } }) {
    return compareFlagged(atlas.dataset, atlas.judgement(question), by);
  },
};
