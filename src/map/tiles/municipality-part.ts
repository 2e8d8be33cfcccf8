import { boundsOfAreas } from '../../cartography/geometry/map-geometry.ts';
import type { MapPart } from '../core/drawn-areas.ts';
import type { MapTiles } from '../core/map-properties.ts';

/** All areas of a municipality, near enough for areas to be shown; undefined where it has none. */
export function municipalityPart(
  { municipality, areasZoom }: Pick<MapTiles, 'municipality' | 'areasZoom'>,
  bounds: Float64Array,
  wanted: number,
): MapPart | undefined {
  const areas: number[] = [];
  municipality.forEach((own, area) => {
    if (own === wanted) areas.push(area);
  });
  const extent = boundsOfAreas(bounds, areas);
  return extent && { extent, leastZoom: areasZoom + 0.01 };
}
