/**
 * The layers of an atlas whose areas come as vector tiles, from the ground up. Below the zoom of the areas they show
 * municipalities with circles for their marked areas; what a feature looks like depends only on its feature state.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { absenceCode } from '../paintings/area-paint.ts';
import { whereState } from './map-layers.ts';
import { circleOpacity } from './municipality-circles.ts';
import { landNameLayers, placeNameLayers } from './place-name-layers.ts';
import {
  circlesLayer,
  dotImage,
  farTilesSource,
  hatchImage,
  municipalitiesSource,
  municipalityFill,
  tileLayer,
  tiledFill,
  tiledVeil,
  tilesSource,
  underlay,
} from './layer-ids.ts';
import { landLine, lineLayers, municipalityLine, pointedLines } from './tiled-lines.ts';
import { coveredZooms, type TiledLook } from './tiled-look.ts';

/** Past every zoom: tiles that have not been replaced yet are drawn however near the map has come. */
const nearestZoom = 24;

/** Farther away a municipality has a few pixels: lines between them would be most of the picture, and most of its making. */
const municipalityBorderZoom = 6;

export function tiledLayers(look: TiledLook): LayerSpecification[] {
  return [
    ...(look.hasMunicipalities ? municipalityLayers(look) : []),
    ...areaLayers(look),
    ...(look.hasMunicipalities ? [municipalityLine(look)] : []),
    landLine('land-casing', look.theme.casing, [1.6, 4], 0.55),
    landLine('land-line', look.theme.flagInk, [0.7, 1.6], 0.75),
    ...lineLayers(look),
    circles(look),
    ...placeNameLayers(look),
    ...landNameLayers(look),
  ];
}

function municipalityLayers(look: TiledLook): LayerSpecification[] {
  const { theme, fill, areasZoom } = look;
  const base = {
    source: tilesSource,
    'source-layer': tileLayer.municipalities,
    maxzoom: areasZoom,
  };
  const sign = (kind: 'missing' | 'suppressed', image: string): LayerSpecification => ({
    ...base,
    id: `municipality-${kind}`,
    type: 'fill',
    paint: {
      'fill-antialias': false,
      'fill-pattern': image,
      'fill-opacity': whereState('absence', absenceCode[kind]),
    },
  });
  const signs = [sign('missing', hatchImage), sign('suppressed', dotImage)];
  return [
    ...(look.underlay === 'none' ? [] : [underlayer(look)]),
    {
      ...base,
      id: municipalityFill,
      type: 'fill',
      maxzoom: nearestZoom,
      paint: {
        'fill-antialias': false,
        'fill-color': fill,
        'fill-opacity': coverOpacity(look),
      },
    },
    ...(look.lacksMunicipalities ? signs : []),
    {
      ...base,
      id: 'municipality-border',
      type: 'line',
      minzoom: municipalityBorderZoom,
      paint: {
        'line-color': theme.border,
        'line-opacity': 0.3,
        'line-width': ['interpolate', ['linear'], ['zoom'], municipalityBorderZoom, 0.35, 8, 0.7],
      },
    },
    ...pointedLines('municipality', base, look),
  ];
}

/** Where the map shows more of the country than it has tiles of. */
function underlayer({ fill, isTold, opacity, underlay: now }: TiledLook): LayerSpecification {
  const isShown = now === 'shown' && isTold;
  return {
    id: underlay,
    type: 'fill',
    source: farTilesSource,
    'source-layer': tileLayer.municipalities,
    paint: {
      'fill-antialias': false,
      'fill-color': fill,
      'fill-opacity': isShown ? opacity : 0,
    },
  };
}

/**
 * Areas appear together, when all in sight are painted. Where their tiles hold no municipalities any more, those that have
 * come are drawn over the municipalities of the tiles before.
 */
function fillOpacity({
  isTold,
  isCovering,
  opacity,
  areasZoom,
}: TiledLook): number | ExpressionSpecification {
  const near = isTold ? opacity : 0;
  return isCovering ? ['step', ['zoom'], 0, areasZoom + coveredZooms, near] : near;
}

function coverOpacity({
  isTold,
  isCovering,
  opacity,
  areasZoom,
}: TiledLook): number | ExpressionSpecification {
  const far = isTold ? opacity : 0;
  return isCovering ? far : ['step', ['zoom'], far, areasZoom, 0];
}

function areaLayers(look: TiledLook): LayerSpecification[] {
  const { theme, fill, areasZoom, hasMunicipalities, isVeiled } = look;
  const base = {
    source: tilesSource,
    'source-layer': tileLayer.areas,
    ...(hasMunicipalities && { minzoom: areasZoom }),
  };
  const sign = (id: string, image: string, absence: number): LayerSpecification => ({
    ...base,
    id,
    type: 'fill',
    paint: {
      'fill-antialias': false,
      'fill-pattern': image,
      'fill-opacity': whereState('absence', absence),
    },
  });
  const veil: LayerSpecification = {
    ...base,
    id: tiledVeil,
    type: 'fill',
    paint: {
      'fill-antialias': false,
      'fill-color': theme.paper,
      'fill-opacity': ['match', ['feature-state', 'veil'], 1, 0.75, 0],
    },
  };
  return [
    {
      ...base,
      id: tiledFill,
      type: 'fill',
      paint: {
        'fill-antialias': false,
        'fill-color': fill,
        'fill-opacity': fillOpacity(look),
      },
    },
    sign('tiled-missing', hatchImage, absenceCode.missing),
    sign('tiled-suppressed', dotImage, absenceCode.suppressed),
    ...(isVeiled ? [veil] : []),
  ];
}

/** One circle per municipality with marked areas, in the order of the source; its radius is a feature state, 0 where nothing is marked. */
function circles({ theme, areasZoom }: TiledLook): LayerSpecification {
  const radius: ExpressionSpecification = ['coalesce', ['feature-state', 'radius'], 0];
  const shown: ExpressionSpecification = ['case', ['>', radius, 0], 1, 0];
  return {
    id: circlesLayer,
    type: 'circle',
    source: municipalitiesSource,
    maxzoom: areasZoom,
    paint: {
      'circle-radius': radius,
      'circle-color': theme.flagInk,
      'circle-opacity': ['*', circleOpacity, shown],
      'circle-stroke-color': theme.casing,
      // Far away the small ones would be more rim than sign.
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 6, 1],
      'circle-stroke-opacity': shown,
    },
  };
}
