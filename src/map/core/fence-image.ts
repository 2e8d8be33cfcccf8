/** A picture that nobody sees and that keeps names from its place. */
import type { MapLibreMap } from 'maplibre-gl';
import { fenceImage } from '../../cartography/layers/layer-ids.ts';
import { fenceSide } from '../../cartography/layers/place-name-layers.ts';

export function addFenceImage(map: MapLibreMap): void {
  if (map.hasImage(fenceImage)) return;
  const size = { width: fenceSide, height: fenceSide };
  map.addImage(fenceImage, { ...size, data: new Uint8Array(4 * fenceSide * fenceSide) });
}
