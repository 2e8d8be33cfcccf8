import { earlyWarnings } from '../analysis/time/early-warnings.ts';
import type { Computation, StudyDescription } from './study.ts';

/** Early signs: figures outside their band, or in the same direction through three rounds. */
export const warnings = {
  basis: 'data',
  needs: 'rounds',
  shown: { view: 'warnings' },
} as const satisfies StudyDescription;

export const warningsComputation: Computation<typeof warnings, ReturnType<typeof earlyWarnings>> = {
  compute({ dataset }) {
    return earlyWarnings(dataset);
  },
};
