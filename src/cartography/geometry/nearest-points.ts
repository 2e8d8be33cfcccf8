/** Which of many points lie in a part of the map, those nearest to its middle first. */
import type { Extent } from '../../areas/extent.ts';

/**
 * @param points longitude, latitude, … in degrees; NaN where there is none
 * @returns places of the points inside the extent, its border included
 */
export function nearestPoints(
  points: Float64Array,
  [west, south, east, north]: Extent,
): readonly number[] {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  // A degree of longitude is shorter than one of latitude.
  const narrowing = Math.cos((y * Math.PI) / 180);
  const found: (readonly [place: number, distance: number])[] = [];
  for (let place = 0; place < points.length / 2; place += 1) {
    const [longitude, latitude] = [points[2 * place] ?? NaN, points[2 * place + 1] ?? NaN];
    const isInside =
      longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    if (isInside) found.push([place, Math.hypot((longitude - x) * narrowing, latitude - y)]);
  }
  return found.toSorted(([, one], [, other]) => one - other).map(([place]) => place);
}
