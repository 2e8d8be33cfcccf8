import { weightSensitivity } from '../analysis/index/composite-index.ts';
import type { Computation, StudyDescription } from './study.ts';

/** What the weights of each index mean for the order of the areas. */
export const sensitivity = {
  basis: 'round',
  shown: { view: 'index' },
} as const satisfies StudyDescription;

interface IndexSensitivity {
  readonly id: string;
  readonly rows: ReturnType<typeof weightSensitivity>;
}

export const sensitivityComputation: Computation<typeof sensitivity, readonly IndexSensitivity[]> =
  {
    compute({ dataset }, { question }) {
      return (dataset.composites ?? []).map((composite) => ({
        id: composite.id,
        rows: weightSensitivity(dataset, question.round, composite),
      }));
    },
  };
