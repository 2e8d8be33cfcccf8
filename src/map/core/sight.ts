import type { Extent } from '../../areas/extent.ts';
import type { MapLibreMap } from 'maplibre-gl';

/**
 * West, south, east, north of what is in sight.
 * @param margin how much around it, in widths and heights of it
 */
export function sightOf(map: MapLibreMap, margin = 0): Extent {
  const box = map.getBounds();
  const [x, y] = [
    margin * (box.getEast() - box.getWest()),
    margin * (box.getNorth() - box.getSouth()),
  ];
  return [box.getWest() - x, box.getSouth() - y, box.getEast() + x, box.getNorth() + y];
}

export function isInside(inner: Extent, outer: Extent): boolean {
  return (
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  );
}

/** Whether two parts of the world have a point in common. */
export function touches(one: Extent, other: Extent): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}

/** Side of the world at zoom 0, in CSS pixels. */
const worldSide = 512;

/**
 * What a map of this size shows around a place.
 * @param size width and height in CSS pixels
 */
export function sightAround(
  [longitude, latitude]: readonly [number, number],
  zoom: number,
  [width, height]: readonly [number, number],
): Extent {
  const side = worldSide * 2 ** zoom;
  const across = (180 * width) / side;
  // In the projection of the map (EPSG:3857), where the world is as high as wide.
  const middle = Math.asinh(Math.tan((latitude * Math.PI) / 180));
  const up = (Math.PI * height) / side;
  const latitudeOf = (place: number): number => (Math.atan(Math.sinh(place)) * 180) / Math.PI;
  return [longitude - across, latitudeOf(middle - up), longitude + across, latitudeOf(middle + up)];
}
