import { studyKey } from '../../studies/studies.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { studyQuestionIn } from './study-question.ts';

/**
 * Whether it is known which marked areas of what is on screen hang together: it is; it cannot be, for nobody knows which areas
 * touch; the answer is on its way; it could not be had.
 */
export type NeighbourhoodKnowledge = 'known' | 'apart' | 'awaited' | 'failed';

/** Undefined while nothing is on screen. */
export function neighbourhoodKnowledge(
  state: Readonly<AtlasState>,
): NeighbourhoodKnowledge | undefined {
  const asked = studyQuestionIn(state);
  if (!asked) return undefined;
  const key = studyKey('clusters', asked);
  const { clusters } = state.studies;
  if (clusters?.result && clusters.answered === key)
    return clusters.result.touchUnknown ? 'apart' : 'known';
  return clusters?.asked === key && clusters.failure ? 'failed' : 'awaited';
}
