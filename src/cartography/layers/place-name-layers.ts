/** Names of Länder, municipalities and areas on a map of tiles, from the page's own fonts. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { nameFont, nameZoom } from './map-layers.ts';
import type { MapTheme } from '../colours/map-theme.ts';
import {
  areaNamesSource,
  fenceImage,
  landLeads,
  landNames,
  landNamesSource,
  municipalitiesSource,
  signsSource,
} from './layer-ids.ts';

/** Below this zoom names of Länder, above it none. */
const landZoom = 7;

/**
 * Names of Länder have a place for each half zoom in which they are drawn; this is its middle. Nearer by it is the last:
 * a country has no room in memory pixel by pixel.
 */
export function middleOfBand(zoom: number): number {
  return Math.floor(2 * Math.min(zoom, landZoom - 0.5)) / 2 + 0.25;
}

/** Size of their text, in pixels, at a zoom from 4 to 7. */
const landSizes = [
  [4, 10],
  [7, 15],
] as const;

export function landNameSize(zoom: number): number {
  const [[from, least], [to, most]] = landSizes;
  const part = Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return least + part * (most - least);
}

/** Pixels of the side of what keeps names away. */
export const fenceSide = 6;

/** Circles from this radius on keep names off themselves and have a name of their own beside them, in pixels. */
export const leastNamedRadius = 5;

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

/** They have a place where they cover no sign, so that all of them stand there, before other names, unless a control lies on it. */
export function landNameLayers({ theme }: Pick<NamesLook, 'theme'>): LayerSpecification[] {
  const of = (type: 'Point' | 'LineString'): FilterSpecification => ['==', ['geometry-type'], type];
  return [
    {
      id: landLeads,
      type: 'line',
      source: landNamesSource,
      maxzoom: landZoom,
      filter: of('LineString'),
      paint: {
        'line-color': theme.sign,
        'line-width': 0.75,
        'line-opacity': ['case', ['boolean', ['feature-state', 'isNameless'], false], 0, 1],
      },
    },
    {
      id: landNames,
      type: 'symbol',
      source: landNamesSource,
      maxzoom: landZoom,
      filter: of('Point'),
      layout: {
        ...textLayout,
        'text-field': ['get', 'name'],
        'text-size': ['interpolate', ['linear'], ['zoom'], ...landSizes.flat()],
        'text-letter-spacing': 0.12,
        'text-transform': 'uppercase',
        'text-padding': 1,
      },
      paint: textPaint(theme, 1.8),
    },
  ];
}

/** The same of the larger circles, by their size. */
const signsNamedFrom: typeof namedFrom = [
  [0, 5],
  [5, 12],
  [6, 40],
  [7, 300],
];

function mostOf([first, ...steps]: typeof namedFrom): ExpressionSpecification {
  return ['step', ['zoom'], first?.[1] ?? 0, ...steps.flat()] as unknown as ExpressionSpecification;
}

export function placeNameLayers(look: NamesLook): LayerSpecification[] {
  const { theme } = look;
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
      filter: ['<', ['get', 'rank'], mostOf(namedFrom)],
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
    ...signLayers(look),
  ];
}

/** The larger circles: nothing is written over them, and the largest are named first. */
function signLayers({ theme, areasZoom }: NamesLook): LayerSpecification[] {
  const base = { source: signsSource, maxzoom: areasZoom } as const;
  const size = 12;
  return [
    {
      ...base,
      id: 'municipality-sign-names',
      type: 'symbol',
      filter: ['<', ['get', 'rank'], mostOf(signsNamedFrom)],
      layout: {
        ...textLayout,
        'text-field': ['get', 'name'],
        'text-size': size,
        'text-padding': 2,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': ['/', ['+', ['get', 'radius'], 4], size],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: textPaint(theme, 1.5),
    },
    {
      ...base,
      id: 'municipality-sign-fence',
      type: 'symbol',
      layout: {
        'icon-image': fenceImage,
        'icon-size': ['/', ['*', 2, ['get', 'radius']], fenceSide],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
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
