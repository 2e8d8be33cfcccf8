import type { Extent } from '../../areas/extent.ts';
import { areaBounds } from '../../cartography/geometry/map-geometry.ts';
import { touches } from '../core/sight.ts';

/** The first of some areas that lies on the part of the map in sight; undefined: none of them. */
export function areaInSight(
  areas: readonly number[],
  bounds: Float64Array,
  sight: Extent,
): number | undefined {
  return areas.find((area) => {
    const box = areaBounds(bounds, area);
    return box !== undefined && touches(box, sight);
  });
}
