import { spreadOverClasses, type Spread } from '../analysis/municipalities/spread.ts';
import type { Computation, StudyDescription } from './study.ts';

/** How every group spreads over the classes of the indicator; at most of one type of location. */
export const spread = {
  basis: 'classes',
  ofIndicator: true,
  options: { location: 'location' },
  shown: { view: 'spread' },
} as const satisfies StudyDescription;

type GroupSpreads = readonly { readonly group: string; readonly spread: Spread }[];

export const spreadComputation: Computation<typeof spread, GroupSpreads> = {
  compute(atlas, { question, indicator, options: { location } }) {
    const { dataset } = atlas;
    const analysis = atlas.analysis(question);
    const isCounted = (index: number) =>
      location === undefined || dataset.areas[index]?.location === location;
    return (dataset.groups ?? []).map((group) => ({
      group: group.id,
      spread: spreadOverClasses(dataset, analysis, indicator, group, isCounted),
    }));
  },
  /** By indicator and group: the shares of the classes. */
  async toResultJson({ atlas: { dataset }, answer }) {
    if (!dataset.groups?.length) return undefined;
    const entries = dataset.indicators.map(async ({ id }) => {
      const found = (await answer(id)) ?? [];
      return [id, Object.fromEntries(found.map((one) => [one.group, one.spread.shares ?? null]))];
    });
    return { spread: Object.fromEntries(await Promise.all(entries)) };
  },
};
