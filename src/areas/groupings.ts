import type { Area } from './dataset.ts';

/** Index of the municipality and of the Land of each area, in order of their first appearance; -1: none is given. */
export interface Groupings {
  readonly municipality: Int32Array;
  readonly land: Int32Array;
}

export function groupingsOf(areas: readonly Pick<Area, 'municipality' | 'land'>[]): Groupings {
  return {
    municipality: indicesOf(areas.map(({ municipality }) => municipality)),
    land: indicesOf(areas.map(({ land }) => land)),
  };
}

function indicesOf(names: readonly (string | undefined)[]): Int32Array {
  const indexByName = new Map<string, number>();
  return Int32Array.from(names, (name) => {
    if (!name) return -1;
    const known = indexByName.get(name);
    if (known !== undefined) return known;
    indexByName.set(name, indexByName.size);
    return indexByName.size - 1;
  });
}
