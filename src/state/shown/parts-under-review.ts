import type { NeighbourhoodFacts } from '../../analysis/neighbourhoods/neighbourhood-facts.ts';
import type { TouchingMiss } from '../../analysis/neighbourhoods/touching-misses.ts';
import { studyKey } from '../../studies/studies.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { studyQuestionIn } from './study-question.ts';

/** The facts of the chosen neighbourhood, as far as they are of what is on screen; undefined until they have come. */
function factsIn(state: Readonly<AtlasState>): NeighbourhoodFacts | undefined {
  const { result, answered } = state.studies.neighbourhood ?? {};
  const asked = studyQuestionIn(state);
  const { neighbourhood } = state.settings;
  if (!result?.facts || !asked || result.facts.cluster.key !== neighbourhood) return undefined;
  return answered === studyKey('neighbourhood', asked) ? result.facts : undefined;
}

const none: readonly TouchingMiss[] = Object.freeze([]);

/** Near misses that would hang together with the neighbourhood under review, for the map: none until they are known; undefined where none is under review. */
export function besideUnderReview(
  state: Readonly<AtlasState>,
): readonly TouchingMiss[] | undefined {
  if (state.settings.view !== 'review') return undefined;
  return factsIn(state)?.touching ?? none;
}
