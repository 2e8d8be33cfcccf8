import { findNeighbours, searchNeighbours, type Neighbours } from '../analysis/neighbours.ts';
import type { LoadedAtlas, StudyRun } from './studies.ts';

/** The neighbours of the areas, found once for a project: in one piece, or in steps that let other questions through. */
interface Kept {
  found?: Neighbours;
  running?: Promise<Neighbours>;
}

type Places = Pick<LoadedAtlas, 'geometries' | 'keep'>;

function keptOf({ keep }: Places): Kept {
  return keep('neighbours', (): Kept => ({}));
}

export function neighboursNow(atlas: Places): Neighbours {
  const kept = keptOf(atlas);
  return (kept.found ??= findNeighbours(atlas.geometries));
}

/** The search goes on where its study is no longer wanted: the next one needs it as well. */
export async function neighboursInSteps(atlas: Places, { step }: StudyRun): Promise<Neighbours> {
  const kept = keptOf(atlas);
  if (kept.found) return kept.found;
  kept.running ??= search(atlas, step);
  return (kept.found ??= await kept.running);
}

async function search({ geometries }: Places, step: StudyRun['step']): Promise<Neighbours> {
  const steps = searchNeighbours(geometries);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await step(value, geometries.length);
  }
}
