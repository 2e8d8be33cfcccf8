import { compareRounds, type DifferentAreas, type RoundChange } from '../analysis/time/change.ts';
import { earlierRound } from '../analysis/values/rounds.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { Computation, StudyDescription } from './study.ts';

/** The shown round against another one: the stated, or the one before it in the order of names. */
export const change = {
  basis: 'rule',
  options: { from: 'round' },
  needs: 'rounds',
  shown: { view: 'change' },
} as const satisfies StudyDescription;

type ChangeAnswer =
  RoundChange | (DifferentAreas & { readonly from: string; readonly to: string }) | 'no-round';

export const changeComputation: Computation<typeof change, ChangeAnswer> = {
  compute({ dataset }, { question: { round, rule, classing }, options }) {
    const from = earlierRound(dataset, round, options.from);
    if (from === undefined) return 'no-round';
    const found = compareRounds(dataset, rule, classing, from, round);
    return 'newly' in found ? found : { ...found, from, to: round };
  },
  async toResultJson({ atlas: { dataset }, answer }) {
    const found = await answer();
    const isCompared = found !== undefined && found !== 'no-round' && 'newly' in found;
    return isCompared ? { change: changePart(found, dataset) } : undefined;
  },
};

function changePart(
  { from, to, newly, noLonger, people, notComparable }: RoundChange,
  dataset: Dataset,
) {
  const keys = (areas: readonly number[]) => areas.map((area) => dataset.areas[area]?.id ?? null);
  return {
    from,
    to,
    newlyFlagged: keys(newly),
    noLongerFlagged: keys(noLonger),
    people: { newlyFlagged: people.newly ?? null, noLongerFlagged: people.noLonger ?? null },
    notComparable,
  };
}
