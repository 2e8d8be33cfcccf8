import type { Frame } from '../question/classing.ts';
import type { Area } from '../../areas/dataset.ts';

/** Which areas belong together: the areas of a municipality, of a Land, or all. */
export interface Groups {
  /** Index into `names` per area; -1 where the area belongs to none. */
  readonly groupOf: Int32Array;
  readonly names: readonly string[];
}

/** Kept per list of areas: the studies of a data set all ask for the same groups. */
const kept = new WeakMap<readonly Area[], Map<Frame, Groups>>();

export function groupsOf(areas: readonly Area[], frame: Frame): Groups {
  const known = kept.get(areas)?.get(frame);
  if (known) return known;
  const groups = makeGroups(areas, frame);
  keepGroups(areas, frame, groups);
  return groups;
}

/** Takes groups that are known already, numbered in the order in which their names first appear. */
export function keepGroups(areas: readonly Area[], frame: Frame, groups: Groups): void {
  const ofAreas = kept.get(areas) ?? new Map<Frame, Groups>();
  kept.set(areas, ofAreas);
  ofAreas.set(frame, groups);
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
  const groupOf = new Int32Array(areas.length);
  let [lastName, lastGroup]: [string | undefined, number] = [undefined, -1];
  for (let place = 0; place < areas.length; place += 1) {
    const name = nameOf(areas[place] as Area) || undefined;
    // Areas of one unit mostly follow each other.
    if (name !== lastName) {
      lastName = name;
      lastGroup = name === undefined ? -1 : (groups.get(name) ?? groups.size);
      if (name !== undefined) groups.set(name, lastGroup);
    }
    groupOf[place] = lastGroup;
  }
  return { groupOf, names: [...groups.keys()] };
}

/** Index of the municipality and of the Land of each area, in order of their first appearance; -1: none is given. */
export interface Groupings {
  readonly municipality: Int32Array;
  readonly land: Int32Array;
}

/** The groups of `groupsOf` as the tiles number them; arrays of their own, which may be given away. */
export function groupingsOf(areas: readonly Area[]): Groupings {
  return {
    municipality: groupsOf(areas, 'municipality').groupOf.slice(),
    land: groupsOf(areas, 'land').groupOf.slice(),
  };
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
