import type { Dataset } from '../../areas/dataset.ts';
import type { PointGroup, PointLayer } from '../../areas/point-layer.ts';
import { groupsOf, splitByGroup, type Groups } from '../values/groups.ts';
import { pointGroupCounts } from '../values/point-group-counts.ts';
import { segregation, type Segregation } from './segregation.ts';

/** The indices of a group over the points (schools) of one whole, with the people counted there (pupils). */
export interface SegregationOfPoints {
  /** `areas` of it counts the points with people whose figures are known. */
  readonly segregation: Segregation;
  /** Of these points, those where the group is more than a third. */
  readonly aboveThird: number;
  /** Points whose figures are withheld, missing or contradictory. */
  readonly leftOut: number;
}

export interface PointGroupResult {
  /** Over the points in all areas, and per municipality in the order of `municipalities`. */
  readonly all: SegregationOfPoints;
  readonly byMunicipality: readonly SegregationOfPoints[];
  /** Share of the group (0 to 1) per point in the order of the layer; NaN: not known, nobody there, or in no area. */
  readonly shares: Float64Array;
  /** 1 where the share is above a third, otherwise 0. */
  readonly isAbove: Uint8Array;
}

export interface PointLayerResult {
  /** Place of the layer in the data set. */
  readonly layer: number;
  /** Points in no area, which take no part. */
  readonly outside: number;
  readonly groups: Readonly<Record<string, PointGroupResult>>;
}

export interface PointSegregationResult {
  readonly municipalities: readonly string[];
  /** The layers that state groups. */
  readonly layers: readonly PointLayerResult[];
}

/** The reference mark of the study: a third of the people at a place. Whole numbers decide: 3 · x against t. */
export function isAboveThird(members: number, whole: number): boolean {
  return 3 * members > whole;
}

/** A point belongs to the municipality of the area it lies in. Source: docs/method.md#schools. */
export function pointSegregation({ areas, points = [] }: Dataset): PointSegregationResult {
  const { groupOf, names } = groupsOf(areas, 'municipality');
  const layers = points.flatMap((layer, index): PointLayerResult[] => {
    if (!layer.groups) return [];
    const municipalities = {
      groupOf: Int32Array.from(layer.points, ({ area }) =>
        area === undefined ? -1 : (groupOf[area] ?? -1),
      ),
      names,
    };
    const results = layer.groups.map(
      (group) => [group.id, groupResult(layer, group, municipalities)] as const,
    );
    const outside = layer.points.filter(({ area }) => area === undefined).length;
    return [{ layer: index, outside, groups: Object.fromEntries(results) }];
  });
  return { municipalities: names, layers };
}

function groupResult(
  { points }: PointLayer,
  group: PointGroup,
  municipalities: Groups,
): PointGroupResult {
  const { members, whole } = pointGroupCounts(group);
  const inside = Uint32Array.from(points.keys()).filter(
    (index) => points[index]?.area !== undefined,
  );
  const isAbove = new Uint8Array(points.length);
  const shares = new Float64Array(points.length).fill(Number.NaN);
  for (const index of inside) {
    const all = whole[index] as number;
    if (!(all > 0)) continue;
    shares[index] = (members[index] as number) / all;
    if (isAboveThird(members[index] as number, all)) isAbove[index] = 1;
  }
  const take = (places: Uint32Array): SegregationOfPoints => {
    const known = places.filter((index) => !Number.isNaN(members[index]));
    return {
      segregation: segregation({
        group: Float64Array.from(known, (index) => members[index] as number),
        rest: Float64Array.from(
          known,
          (index) => (whole[index] as number) - (members[index] as number),
        ),
      }),
      aboveThird: known.filter((index) => isAbove[index] === 1).length,
      leftOut: places.length - known.length,
    };
  };
  return {
    all: take(inside),
    byMunicipality: splitByGroup(inside, municipalities).map(take),
    shares,
    isAbove,
  };
}
