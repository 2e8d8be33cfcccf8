/** Where the name of what is chosen stands on a map of tiles: longitude and latitude. */
import type { MapTiles } from '../core/map-properties.ts';

type Places = Pick<MapTiles, 'municipality' | 'points'>;

/**
 * The middle of the municipality an area lies in, where there are tiles.
 * @param middles longitude, latitude, … per municipality
 */
export function middleAround(
  tiles: Places | undefined,
  middles: Float64Array | undefined,
  area: number,
): [number, number] | undefined {
  const municipality = tiles?.municipality[area] ?? -1;
  return municipality < 0 ? undefined : placeAt(middles, municipality);
}

/** In an area of tiles; those in memory are drawn at every zoom. */
export function labelPlace(tiles: Places | undefined, area: number): [number, number] | undefined {
  return area < 0 ? undefined : placeAt(tiles?.points, area);
}

function placeAt(points: Float64Array | undefined, at: number): [number, number] | undefined {
  const { 0: x = Number.NaN, 1: y = Number.NaN } = points?.subarray(2 * at, 2 * at + 2) ?? [];
  return Number.isNaN(x + y) ? undefined : [x, y];
}
