import { answersOfRounds, type RoundAnswers } from '../analysis/time/round-answers.ts';
import type { Computation, StudyDescription } from './study.ts';

/** What the rule says in every round but the shown one. */
export const otherRounds = {
  basis: 'rule',
  needs: 'rounds',
  shown: { beside: 'area' },
} as const satisfies StudyDescription;

export const otherRoundsComputation: Computation<typeof otherRounds, readonly RoundAnswers[]> = {
  compute({ dataset }, { question: { round, rule, classing } }) {
    return answersOfRounds(dataset, rule, classing, round);
  },
};
