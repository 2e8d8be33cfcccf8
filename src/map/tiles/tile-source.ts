import type { MapLibreMap } from 'maplibre-gl';
import type { ForeseenTileSet } from '../core/map-properties.ts';
import { tilesSource } from '../../cartography/layers/layer-ids.ts';

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
