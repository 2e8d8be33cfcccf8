import {
  neighbourhoodFacts,
  type NeighbourhoodFacts,
} from '../analysis/neighbourhoods/neighbourhood-facts.ts';
import {
  findNeighbourhood,
  type FoundNeighbourhood,
} from '../analysis/space/find-neighbourhood.ts';
import { keptNeighbourhoods } from './kept-neighbourhoods.ts';
import type { Computation, StudyDescription } from './study.ts';

/**
 * All that is known of one neighbourhood: the one whose key the option `neighbourhood` states. A few milliseconds each once
 * the first has been asked for.
 */
export const neighbourhood = {
  basis: 'rule',
  options: { neighbourhood: 'neighbourhood' },
  needs: 'rounds',
  shown: { beside: 'area' },
} as const satisfies StudyDescription;

/** What the key stands for under this rule and in this round, and the facts of that neighbourhood. */
interface NeighbourhoodAnswer {
  readonly key: string;
  readonly found: FoundNeighbourhood;
  /** Of the one found, or of its successor; undefined where it is gone. */
  readonly facts: NeighbourhoodFacts | undefined;
}

export const neighbourhoodComputation: Computation<typeof neighbourhood, NeighbourhoodAnswer> = {
  async compute(atlas, { question, options: { neighbourhood: key } }, { step }) {
    if (key === undefined) return undefined;
    const basis = await keptNeighbourhoods(atlas, question, step);
    const found = findNeighbourhood(basis.clusters, key, basis.dataset.areas);
    const facts = found.state === 'gone' ? undefined : neighbourhoodFacts(basis, found.place);
    return { key, found, facts };
  },
};
