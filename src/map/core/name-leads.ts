/** A line leads from the name of a Land to its ground: where the name gives way, as to a control, there is no line either. */
import type { MapLibreMap } from 'maplibre-gl';
import { landLeads, landNames, landNamesSource } from '../../cartography/layers/layer-ids.ts';

/** Of the names as they stand after the last picture. */
export function drawLeadsToNames(map: MapLibreMap): void {
  if (!map.getLayer(landLeads) || !map.getLayer(landNames)) return;
  const named = new Set(map.queryRenderedFeatures({ layers: [landNames] }).map(({ id }) => id));
  const lands = new Set(map.querySourceFeatures(landNamesSource).map(({ id }) => id));
  for (const id of lands) {
    if (id === undefined) continue;
    const feature = { source: landNamesSource, id };
    const isNameless = !named.has(id);
    if ((map.getFeatureState(feature)['isNameless'] === true) === isNameless) continue;
    map.setFeatureState(feature, { isNameless });
  }
}
