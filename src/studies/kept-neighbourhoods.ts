import {
  neighbourhoodBasis,
  type NeighbourhoodBasis,
} from '../analysis/neighbourhoods/neighbourhood-basis.ts';
import type { Question } from '../analysis/question/question.ts';
import { Frames } from '../analysis/rule/frames.ts';
import { neighboursInSteps } from './kept-neighbours.ts';
import type { LoadedAtlas } from './loaded-atlas.ts';
import type { StudyRun } from './study.ts';

/**
 * What list and facts of the neighbourhoods are made of: made once for the last question, so that the facts of the next
 * neighbourhood are only those of its own areas.
 */
interface Kept {
  question?: string;
  basis?: NeighbourhoodBasis;
}

export async function keptNeighbourhoods(
  atlas: LoadedAtlas,
  question: Question,
  step: StudyRun['step'],
): Promise<NeighbourhoodBasis> {
  const { rook } = await neighboursInSteps(atlas, step);
  const kept = atlas.keep('neighbourhoods', (): Kept => ({}));
  const asked = JSON.stringify(question);
  // Figures that have come since are part of the data set.
  if (kept.basis?.dataset === atlas.dataset && kept.question === asked) return kept.basis;
  const frames = new Frames(atlas.dataset, atlas.analysis(question));
  const basis = neighbourhoodBasis(frames, atlas.judgement(question), rook);
  Object.assign(kept, { question: asked, basis });
  return basis;
}
