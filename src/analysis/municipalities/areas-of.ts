import type { Area } from '../../areas/dataset.ts';
import { groupsOf } from '../values/groups.ts';

/** The last answer for each list of areas: map and panel ask for the same municipality. */
const kept = new WeakMap<readonly Area[], { municipality: number; areas: Uint32Array }>();

/** The places of the areas of a municipality, ascending; the same list as long as the question is the same. */
export function areasOf(all: readonly Area[], municipality: number): Uint32Array {
  const known = kept.get(all);
  if (known?.municipality === municipality) return known.areas;
  const { groupOf } = groupsOf(all, 'municipality');
  const places: number[] = [];
  groupOf.forEach((group, area) => {
    if (group === municipality) places.push(area);
  });
  const areas = Uint32Array.from(places);
  kept.set(all, { municipality, areas });
  return areas;
}
