import type { Area } from './dataset.ts';

/** Index of the municipality and of the Land of each area, in order of their first appearance; -1: none is given. */
export interface Groupings {
  readonly municipality: Int32Array;
  readonly land: Int32Array;
}

export function groupingsOf(areas: readonly Pick<Area, 'municipality' | 'land'>[]): Groupings {
  return {
    municipality: indicesOf(areas, 'municipality'),
    land: indicesOf(areas, 'land'),
  };
}

function indicesOf<Unit extends keyof Groupings>(
  areas: readonly Pick<Area, Unit>[],
  unit: Unit,
): Int32Array {
  const indexByName = new Map<string, number>();
  const indices = new Int32Array(areas.length).fill(-1);
  // A plain loop: at 85,000 areas the callback of Int32Array.from takes ten times as long.
  for (let at = 0; at < areas.length; at += 1) {
    const name = areas[at]?.[unit];
    if (!name) continue;
    const index = indexByName.get(name) ?? indexByName.size;
    if (index === indexByName.size) indexByName.set(name, index);
    indices[at] = index;
  }
  return indices;
}
