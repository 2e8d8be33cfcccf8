/** Unseen squares under the controls on the map, which keep names from there. */
import type { LayerSpecification } from 'maplibre-gl';
import { controlsSource, fenceImage } from './layer-ids.ts';
import { fenceSide } from './place-name-layers.ts';

/** Above all names: MapLibre places the uppermost symbols first. */
export const controlLayer: LayerSpecification = {
  id: 'control-fence',
  type: 'symbol',
  source: controlsSource,
  layout: {
    'icon-image': fenceImage,
    'icon-size': ['/', ['get', 'side'], fenceSide],
    'icon-allow-overlap': true,
    'icon-padding': 2,
  },
};
