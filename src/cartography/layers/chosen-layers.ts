/**
 * The name of the chosen area and, unseen, points along its outline. MapLibre places the uppermost names first, and nothing over
 * what is placed: so the outline keeps all names off itself, and the name of the chosen area comes before the others.
 */
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../colours/map-theme.ts';
import { chosenSource, fenceImage } from './layer-ids.ts';
import { nameFont } from './map-layers.ts';

/** Size of the name in pixels. */
export const chosenNameSize = 14;

/** Where the name stands, in its own heights from the anchor: in the area, else above or below it. */
export type NamePlaces = NonNullable<
  NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset']
>;

export function chosenLayers(theme: MapTheme, places: NamePlaces): LayerSpecification[] {
  return [
    partNames(theme),
    {
      id: 'chosen-name',
      type: 'symbol',
      source: chosenSource,
      filter: ['all', ['has', 'name'], ['!', ['has', 'part']]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': nameFont,
        'text-size': chosenNameSize,
        'text-max-width': 7,
        'text-line-height': 1.1,
        'text-padding': 1,
        'text-variable-anchor-offset': places,
      },
      paint: {
        'text-color': theme.label,
        'text-halo-color': theme.labelHalo,
        'text-halo-width': 1.6,
      },
    },
    {
      id: 'chosen-fence',
      type: 'symbol',
      source: chosenSource,
      filter: ['!', ['has', 'name']],
      layout: {
        'icon-image': fenceImage,
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
  ];
}

/** Areas named one by one, members of the neighbourhood before those beside it: beside their middle where that is taken. */
function partNames(theme: MapTheme): LayerSpecification {
  return {
    id: 'chosen-part-names',
    type: 'symbol',
    source: chosenSource,
    filter: ['has', 'part'],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': nameFont,
      'text-size': ['match', ['get', 'part'], 'member', chosenNameSize - 1, chosenNameSize - 2.5],
      'text-max-width': 8,
      'text-line-height': 1.1,
      'text-padding': 1,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.3,
      'symbol-sort-key': ['+', ['match', ['get', 'part'], 'member', 0, 1e6], ['get', 'rank']],
    },
    paint: {
      'text-color': theme.label,
      'text-halo-color': theme.labelHalo,
      'text-halo-width': 1.6,
    },
  };
}
