/** What of the areas in memory is drawn on the screen. */
import type { MapLibreMap, Point } from 'maplibre-gl';
import { areaBounds } from '../../cartography/geometry/map-geometry.ts';
import { areasSource, fillLayer } from '../../cartography/layers/layer-ids.ts';
import type { RenderedAreas } from '../core/map-properties.ts';

/** Middles of areas that are asked for. */
const mostAsked = 50;

/** The index of the area drawn at a point of the map, or null. */
export function areaAt(map: MapLibreMap, point: Point): number | null {
  if (!map.getLayer(fillLayer)) return null;
  const id = map.queryRenderedFeatures(point, { layers: [fillLayer] })[0]?.id;
  return typeof id === 'number' ? id : null;
}

/** Whether any area is drawn: asks at the middles of a few; asking for everything drawn would take 0.1 s. */
export function hasAreaOnScreen(map: MapLibreMap, bounds: Float64Array): boolean {
  const { clientWidth, clientHeight } = map.getCanvas();
  const step = Math.max(1, Math.floor(bounds.length / 4 / mostAsked));
  for (let area = 0; area < bounds.length / 4; area += step) {
    const box = areaBounds(bounds, area);
    if (box === undefined) continue;
    const point = map.project([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
    const isInside = point.x > 0 && point.y > 0 && point.x < clientWidth && point.y < clientHeight;
    if (isInside && areaAt(map, point) !== null) return true;
  }
  return false;
}

/** How many areas are drawn on the part of the map in sight, and how many of them as marked. */
export function renderedAreas(map: MapLibreMap): RenderedAreas {
  const ids = new Set<number>();
  if (map.getLayer(fillLayer)) {
    for (const { id } of map.queryRenderedFeatures({ layers: [fillLayer] })) {
      if (typeof id === 'number') ids.add(id);
    }
  }
  const marked = [...ids].filter(
    (id) => map.getFeatureState({ source: areasSource, id })['flag'] === 1,
  );
  return { areas: ids.size, marked: marked.length };
}
