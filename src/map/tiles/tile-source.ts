import type { MapLibreMap } from 'maplibre-gl';
import type { ForeseenTileSet } from '../core/map-properties.ts';
import { farTilesSource, tilesSource } from '../../cartography/layers/layer-ids.ts';

/** Their farthest zoom once more, for what lies under tiles that have not come yet. */
export function addFarTiles(
  map: MapLibreMap,
  url: string,
  { minZoom, extent }: Pick<ForeseenTileSet, 'minZoom' | 'extent'>,
): void {
  if (map.getSource(farTilesSource)) return;
  map.addSource(farTilesSource, {
    type: 'vector',
    tiles: [url],
    minzoom: minZoom,
    maxzoom: minZoom,
    bounds: [...extent],
  });
}

/** @param url with `{z}`, `{x}` and `{y}` */
export function addTileSource(
  map: MapLibreMap,
  url: string,
  { minZoom, maxZoom, extent }: Pick<ForeseenTileSet, 'minZoom' | 'maxZoom' | 'extent'>,
): void {
  map.addSource(tilesSource, {
    type: 'vector',
    tiles: [url],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [...extent],
  });
}
