import { spreadOverClasses, type Spread } from '../analysis/municipalities/spread.ts';
import type { Computation, StudyDescription } from './study.ts';

/** How each group spreads over the classes of each weighted index. */
export const indexSpread = {
  basis: 'classes',
  shown: { view: 'index' },
} as const satisfies StudyDescription;

interface IndexSpread {
  readonly id: string;
  readonly groups: readonly { readonly group: string; readonly spread: Spread }[];
}

export const indexSpreadComputation: Computation<typeof indexSpread, readonly IndexSpread[]> = {
  compute(atlas, { question }) {
    const { dataset } = atlas;
    const found = atlas.analysis(question);
    return (dataset.composites ?? []).map(({ id }) => ({
      id,
      groups: (dataset.groups ?? []).map((group) => ({
        group: group.id,
        spread: spreadOverClasses(dataset, found, id, group),
      })),
    }));
  },
};
