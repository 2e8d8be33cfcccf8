/** The layers of a map of tiles, put on the map in their order and taken off it. */
import type { MapLibreMap } from 'maplibre-gl';
import { tiledLayers } from '../../cartography/layers/tiled-layers.ts';
import type { TiledLook } from '../../cartography/layers/tiled-look.ts';
import { isTiledLayer, namesLayer, pointLayerId } from '../../cartography/layers/layer-ids.ts';
import { applyPaint } from '../core/apply-paint.ts';

/** Adds the layers that are not there yet; of those that are only the paint is set. */
export function layLayers(map: MapLibreMap, look: TiledLook): void {
  const layers = tiledLayers(look);
  const top = firstAbove(map);
  layers.forEach((layer, index) => {
    if (!map.getLayer(layer.id)) {
      const next = layers.slice(index + 1).find(({ id }) => map.getLayer(id));
      map.addLayer(layer, next?.id ?? (layer.type === 'symbol' ? undefined : top));
      return;
    }
    applyPaint(map, layer);
  });
}

export function removeLayers(map: MapLibreMap): void {
  for (const { id } of map.getStyle().layers) {
    if (isTiledLayer(id) && map.getLayer(id)) map.removeLayer(id);
  }
}

/** The layers of points stand above those of the areas and under the names. */
function firstAbove(map: MapLibreMap): string | undefined {
  return [pointLayerId(0), namesLayer].find((id) => map.getLayer(id));
}
