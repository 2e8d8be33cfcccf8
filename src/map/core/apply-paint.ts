import type { LayerSpecification, MapLibreMap } from 'maplibre-gl';

/** Gives a layer that is on the map the look of this one. Only here are the names of properties data, and their types not known. */
export function applyPaint(map: MapLibreMap, { id, paint = {} }: LayerSpecification): void {
  for (const [name, value] of Object.entries(paint)) {
    map.setPaintProperty(id, name as never, value as never);
  }
}
