import { Frames } from '../analysis/rule/frames.ts';
import { robustness as robustnessOf, type Robustness } from '../analysis/rule/robustness.ts';
import type { Computation, StudyDescription } from './study.ts';

/** How many of the flagged areas stay flagged under every neighbouring cut. */
export const robustness = {
  basis: 'rule',
  needs: 'rule',
  shown: { beside: 'rule' },
} as const satisfies StudyDescription;

export const robustnessComputation: Computation<typeof robustness, Robustness> = {
  compute(atlas, { question }) {
    const frames = new Frames(atlas.dataset, atlas.analysis(question));
    return robustnessOf(frames, question.rule, atlas.judgement(question).flags);
  },
  /** Null where none is flagged. */
  async toResultJson({ answer }) {
    const found = await answer();
    if (!found) return undefined;
    const { steady, flagged } = found;
    return { flags: { steady, robustness: flagged > 0 ? steady / flagged : null } };
  },
};
