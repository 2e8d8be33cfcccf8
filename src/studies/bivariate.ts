import { axesOf } from '../analysis/pairs/axes.ts';
import { bivariate as bivariateOf, type Bivariate } from '../analysis/pairs/bivariate.ts';
import type { Computation, StudyDescription } from './study.ts';

/** Two indicators at once: each in thirds, together nine classes. */
export const bivariate = {
  basis: 'indicators',
  needs: 'axes',
  options: { x: 'indicator', y: 'indicator' },
  shown: { view: 'scatter', painting: 'bivariate' },
} as const satisfies StudyDescription;

export const bivariateComputation: Computation<typeof bivariate, Bivariate> = {
  compute({ dataset }, { question, options }) {
    const axes = axesOf(dataset, question.rule, options);
    return axes && bivariateOf(dataset, question, axes);
  },
};
