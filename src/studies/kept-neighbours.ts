import type { AreaGeometry } from '../areas/area-geometry.ts';
import { findNeighbours, searchNeighbours, type Neighbours } from '../analysis/space/neighbours.ts';
import { neighboursOfBorders } from '../analysis/space/neighbours-of-borders.ts';
import type { LoadedAtlas } from './loaded-atlas.ts';
import type { StudyRun } from './study.ts';

/**
 * The neighbours of the areas, found once for a project: from the lines between them where the project gives these, else from
 * their outlines, in steps that let other questions through.
 */
interface Kept {
  found?: Neighbours;
  running?: Promise<Neighbours>;
}

type Places = Pick<LoadedAtlas, 'dataset' | 'borders' | 'outlines' | 'keep'>;

/** Of so many areas at most the neighbours are searched for at once, which takes a tenth of a second. */
const fewAreas = 10_000;

/** The neighbours where they are known, or are known in a moment; undefined until a search in steps has found them. */
export function neighboursAtHand(
  atlas: Places & Pick<LoadedAtlas, 'geometries'>,
): Neighbours | undefined {
  const kept = atlas.keep('neighbours', (): Kept => ({}));
  const { borders, dataset, geometries } = atlas;
  const count = dataset.areas.length;
  if (kept.found || kept.running) return kept.found;
  if (borders) kept.found = neighboursOfBorders(count, borders);
  else if (count <= fewAreas && geometries.length === count)
    kept.found = findNeighbours(geometries);
  return kept.found;
}

/** The search goes on where its study is no longer wanted: the next one needs it as well. */
export async function neighboursInSteps(
  atlas: Places,
  step: StudyRun['step'] = async () => true,
): Promise<Neighbours> {
  const kept = atlas.keep('neighbours', (): Kept => ({}));
  if (kept.found) return kept.found;
  kept.running ??= find(atlas, step);
  try {
    return (kept.found ??= await kept.running);
  } catch (error) {
    delete kept.running;
    throw error;
  }
}

async function find(atlas: Places, step: StudyRun['step']): Promise<Neighbours> {
  const { borders, dataset } = atlas;
  if (borders) return neighboursOfBorders(dataset.areas.length, borders);
  return search(await atlas.outlines(), step);
}

async function search(
  geometries: readonly AreaGeometry[],
  step: StudyRun['step'],
): Promise<Neighbours> {
  const steps = searchNeighbours(geometries);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await step(value, geometries.length);
  }
}
