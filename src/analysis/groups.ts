import type { Area } from '../areas/dataset.ts';
import type { Frame } from './rule.ts';

/** Which areas belong together: the areas of a municipality, of a Land, or all. */
export interface Groups {
  /** Index into `names` per area; -1 where the area belongs to none. */
  readonly groupOf: Int32Array;
  readonly names: readonly string[];
}

/** Kept per list of areas: the studies of a data set all ask for the same groups. */
const kept = new WeakMap<readonly Area[], Map<Frame, Groups>>();

export function groupsOf(areas: readonly Area[], frame: Frame): Groups {
  const ofAreas = kept.get(areas) ?? new Map<Frame, Groups>();
  kept.set(areas, ofAreas);
  const groups = ofAreas.get(frame) ?? makeGroups(areas, frame);
  ofAreas.set(frame, groups);
  return groups;
}

function makeGroups(areas: readonly Area[], frame: Frame): Groups {
  switch (frame) {
    case 'all':
      return { groupOf: new Int32Array(areas.length), names: [''] };
    case 'land':
      return groupByName(areas, (area) => area.land);
    case 'municipality':
      return groupByName(areas, (area) => area.municipality);
    default:
      return frame satisfies never;
  }
}

function groupByName(areas: readonly Area[], nameOf: (area: Area) => string | undefined): Groups {
  const groups = new Map<string, number>();
  const groupOf = Int32Array.from(areas, (area) => {
    const name = nameOf(area);
    if (name === undefined) return -1;
    const group = groups.get(name) ?? groups.size;
    groups.set(name, group);
    return group;
  });
  return { groupOf, names: [...groups.keys()] };
}

/** The given areas, group after group and in their order inside each; areas without a group are left out. */
export function splitByGroup(order: Uint32Array, groups: Groups): Uint32Array[] {
  const ends = new Uint32Array(groups.names.length + 1);
  for (const index of order) {
    const group = groups.groupOf[index] ?? -1;
    if (group >= 0) ends[group + 1]! += 1;
  }
  for (let group = 1; group < ends.length; group += 1) ends[group]! += ends[group - 1]!;
  const starts = ends.slice();
  const grouped = new Uint32Array(order.length);
  for (const index of order) {
    const group = groups.groupOf[index] ?? -1;
    if (group >= 0) grouped[ends[group]!++] = index;
  }
  return groups.names.map((_, group) => grouped.subarray(starts[group], starts[group + 1]));
}
