/** Names of Länder, municipalities and areas on a map of tiles, from the page's own fonts. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { nameFont, nameZoom } from './map-layers.ts';
import type { MapTheme } from '../colours/map-theme.ts';
import { areaNamesSource, landNamesSource, municipalitiesSource } from './layer-ids.ts';

/** Below this zoom names of Länder, above it none. */
const landZoom = 7;

/** How many municipalities, by their people, may be named from which zoom on; the room decides what is left. */
const namedFrom: readonly (readonly [zoom: number, names: number])[] = [
  [0, 12],
  [5, 30],
  [6, 90],
  [7, 300],
  [8, 500],
  [9, 1_500],
  [10, 3_000],
];

interface NamesLook {
  readonly theme: MapTheme;
  readonly areasZoom: number;
}

export function placeNameLayers({ theme }: NamesLook): LayerSpecification[] {
  const [, ...steps] = namedFrom;
  const most = ['step', ['zoom'], namedFrom[0]?.[1] ?? 0, ...steps.flat()];
  return [
    {
      id: 'tiled-area-names',
      type: 'symbol',
      source: areaNamesSource,
      minzoom: nameZoom,
      layout: {
        ...textLayout,
        'text-field': ['get', 'name'],
        'text-size': ['interpolate', ['linear'], ['zoom'], nameZoom, 11.5, 15, 15],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: textPaint(theme, 1.4),
    },
    {
      id: 'tiled-municipality-names',
      type: 'symbol',
      source: municipalitiesSource,
      maxzoom: nameZoom + 1,
      filter: ['<', ['get', 'rank'], most as unknown as ExpressionSpecification],
      layout: {
        ...textLayout,
        'text-field': ['get', 'name'],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['case', ['<', ['get', 'rank'], 30], 12, 11],
          11,
          ['case', ['<', ['get', 'rank'], 300], 16, 13],
        ],
        'text-anchor': 'top',
        'text-offset': [0, 0.45],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: textPaint(theme, 1.5),
    },
    {
      id: 'tiled-land-names',
      type: 'symbol',
      source: landNamesSource,
      maxzoom: landZoom,
      layout: {
        ...textLayout,
        'text-field': ['get', 'name'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 7, 15],
        'text-letter-spacing': 0.12,
        'text-transform': 'uppercase',
      },
      paint: textPaint(theme, 1.8),
    },
  ];
}

const textLayout = {
  'text-font': nameFont,
  'text-max-width': 7,
  'text-line-height': 1.1,
  'text-padding': 4,
};

function textPaint(theme: MapTheme, halo: number) {
  return {
    'text-color': theme.label,
    'text-halo-color': theme.labelHalo,
    'text-halo-width': halo,
    'text-halo-blur': 0.3,
  } as const;
}
