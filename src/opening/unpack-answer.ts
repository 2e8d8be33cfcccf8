import { keepGroups } from '../analysis/values/groups.ts';
import { countPacked, unpackAreas, type PackedAreas } from '../areas/packed-areas.ts';
import type { Area } from '../areas/dataset.ts';
import type { LoadAnswer, PackedAnswer } from './atlas.ts';
import { nextTask } from './next-task.ts';

/** Milliseconds after which the page gets its turn: half a frame. */
const sliceTime = 8;

/** Areas that are unpacked before the clock is looked at. */
const sliceSize = 500;

/** The answer of a load with its areas, which become objects in slices, so that the page never waits long. */
export async function unpackAnswer(answer: PackedAnswer): Promise<LoadAnswer> {
  if (!answer.ok) return answer;
  const areas = await unpackInSlices(answer.areas);
  for (const frame of ['municipality', 'land'] as const) {
    const groups = answer.areas.groups[frame];
    // An area with an empty name belongs to no unit.
    if (!groups || groups.names.includes('')) continue;
    keepGroups(areas, frame, { groupOf: groups.index, names: groups.names });
  }
  return { ok: true, atlas: { ...answer.atlas, dataset: { ...answer.atlas.dataset, areas } } };
}

async function unpackInSlices(packed: PackedAreas): Promise<Area[]> {
  const count = countPacked(packed);
  const areas: Area[] = [];
  let began = performance.now();
  for (let from = 0; from < count; from += sliceSize) {
    const end = Math.min(count, from + sliceSize);
    for (const area of unpackAreas(packed, from, end)) areas.push(area);
    if (performance.now() - began < sliceTime) continue;
    await nextTask();
    began = performance.now();
  }
  return areas;
}
