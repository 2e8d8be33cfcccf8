/** How many lines around what is chosen are drawn: of areas, border lines or municipalities, each with a width. */
import type { MapLibreMap } from 'maplibre-gl';

export function chosenLines(map: MapLibreMap): number {
  const layers = map
    .getStyle()
    .layers.filter(({ id, type }) => type === 'line' && id.endsWith('chosen-line'))
    .map(({ id }) => id)
    .filter((id) => map.getPaintProperty(id, 'line-width') !== 0);
  if (layers.length === 0) return 0;
  const found = map.queryRenderedFeatures({ layers });
  return found.filter(({ state }) => state['chosen'] === 1).length;
}
