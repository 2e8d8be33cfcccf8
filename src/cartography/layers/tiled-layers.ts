/**
 * The layers of an atlas whose areas come as vector tiles, from the ground up. Below the zoom of the areas they show
 * municipalities with circles for their marked areas; what a feature looks like depends only on its feature state.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { answer } from '../../analysis/rule/judgement.ts';
import { absenceCode } from '../paintings/area-paint.ts';
import { whereState } from './map-layers.ts';
import type { MapTheme } from '../colours/map-theme.ts';
import { circleOpacity } from './municipality-circles.ts';
import { placeNameLayers } from './place-name-layers.ts';
import {
  type Pointed,
  circlesLayer,
  dotImage,
  edgeLayer,
  hatchImage,
  municipalitiesSource,
  municipalityFill,
  pointedLayer,
  tileLayer,
  tiledFill,
  tiledVeil,
  tilesSource,
} from './layer-ids.ts';

export interface TiledLook {
  readonly theme: MapTheme;
  /** The colour of a feature by its state. */
  readonly fill: ExpressionSpecification;
  readonly areasZoom: number;
  /** Whether municipalities are shown below the zoom of the areas; otherwise areas are shown at every zoom. */
  readonly hasMunicipalities: boolean;
  /** Whether the tiles have border lines of their own; otherwise each area is outlined. */
  readonly hasBorders: boolean;
  /** Whether some areas are picked out and the others veiled. */
  readonly isVeiled: boolean;
  /** Whether any municipality lacks its value: their sign is laid out only then. */
  readonly lacksMunicipalities: boolean;
  /** What is pointed out at the moment; lines that nothing needs are not drawn, as drawing them takes most of a frame. */
  readonly pointed: readonly Pointed[];
  /** What has been pointed out at least once: until then its lines are not laid out either. */
  readonly pointedBefore: readonly Pointed[];
  /** Whether the colours have been told: until then nothing is filled, since filling it unseen would take as long. */
  readonly isTold: boolean;
  /** Whether municipalities stand for areas that are not painted yet, nearer than the zoom at which areas begin. */
  readonly isCovering: boolean;
  /** 0 to 1: how much of a background map the areas hide. */
  readonly opacity: number;
}

/** How tiles look before anything is told of them. */
export function firstLook(
  known: Pick<TiledLook, 'theme' | 'fill' | 'areasZoom' | 'hasMunicipalities' | 'hasBorders'>,
): TiledLook {
  return {
    ...known,
    isVeiled: false,
    lacksMunicipalities: false,
    pointed: [],
    pointedBefore: [],
    isTold: false,
    isCovering: false,
    opacity: 1,
  };
}

/** Farther away a municipality has a few pixels: lines between them would be most of the picture, and most of its making. */
const municipalityBorderZoom = 6;

/** So many zooms nearer than the first of the areas municipalities can still stand for them. */
export const coveredZooms = 2;

export function tiledLayers(look: TiledLook): LayerSpecification[] {
  return [
    ...(look.hasMunicipalities ? municipalityLayers(look) : []),
    ...areaLayers(look),
    landLine('land-casing', look.theme.casing, [1.6, 4], 0.55),
    landLine('land-line', look.theme.flagInk, [0.7, 1.6], 0.75),
    ...lineLayers(look),
    circles(look),
    ...placeNameLayers(look),
  ];
}

function municipalityLayers(look: TiledLook): LayerSpecification[] {
  const { theme, fill, areasZoom } = look;
  const base = {
    source: tilesSource,
    'source-layer': tileLayer.municipalities,
    maxzoom: areasZoom,
  };
  const missing: LayerSpecification = {
    ...base,
    id: 'municipality-missing',
    type: 'fill',
    paint: {
      'fill-antialias': false,
      'fill-pattern': hatchImage,
      'fill-opacity': whereState('absence', absenceCode.missing),
    },
  };
  return [
    {
      ...base,
      id: municipalityFill,
      type: 'fill',
      maxzoom: areasZoom + coveredZooms,
      paint: {
        'fill-antialias': false,
        'fill-color': fill,
        'fill-opacity': coverOpacity(look),
      },
    },
    ...(look.lacksMunicipalities ? [missing] : []),
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

/** Areas appear together, when all in sight are painted. */
function fillOpacity({ isTold, isCovering, opacity }: TiledLook): number {
  return isTold && !isCovering ? opacity : 0;
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

/** Borders and marks: along border lines where the tiles have these, otherwise around each area. */
function lineLayers(look: TiledLook): LayerSpecification[] {
  const { theme, areasZoom, hasBorders } = look;
  const base = {
    source: tilesSource,
    'source-layer': hasBorders ? tileLayer.borders : tileLayer.areas,
    minzoom: areasZoom,
  };
  const marked = hasBorders ? whereState('edge', 1) : whereState('flag', answer.yes);
  const middle = areasZoom + 2;
  const mark = (id: string, colour: string, widths: Widths): LayerSpecification => ({
    ...base,
    id,
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-opacity': marked,
      'line-width': widthFrom(areasZoom, widths),
    },
  });
  return [
    {
      ...base,
      id: 'tiled-border',
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.border,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], areasZoom, 0.12, middle, 0.4],
        'line-width': ['interpolate', ['linear'], ['zoom'], areasZoom, 0.3, areasZoom + 5, 0.9],
      },
    },
    mark('tiled-edge-casing', theme.casing, [2, 6.5]),
    mark(edgeLayer, theme.flagInk, [1, 3.6]),
    ...pointedLines('tiled', base, look),
  ];
}

/** Lines along what is pointed out. Without a width they are not drawn at all, which takes time even where all is transparent. */
function pointedLines(
  kind: 'tiled' | 'municipality',
  base: { readonly source: string; readonly 'source-layer': string },
  { theme, pointed, pointedBefore }: TiledLook,
): LayerSpecification[] {
  const line = (
    state: Pointed,
    part: 'casing' | 'line',
    colour: string,
    widths: Widths,
  ): LayerSpecification => ({
    ...base,
    id: pointedLayer(kind, state, part),
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-opacity': whereState(state, 1),
      'line-width': pointed.includes(state) ? widthFrom(8, widths) : 0,
    },
  });
  const lines: Readonly<Record<Pointed, LayerSpecification[]>> = {
    hover: [
      line('hover', 'casing', theme.accentCasing, [3, 4.6]),
      line('hover', 'line', theme.accent, [1.4, 2]),
    ],
    chosen: [
      line('chosen', 'casing', theme.accentCasing, [4.5, 8]),
      line('chosen', 'line', theme.accent, [2.5, 4.5]),
    ],
  };
  return (['hover', 'chosen'] as const).flatMap((state) =>
    pointedBefore.includes(state) ? lines[state] : [],
  );
}

type Widths = readonly [far: number, near: number];

function widthFrom(zoom: number, [far, near]: Widths): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], zoom, far, zoom + 5, near];
}

function landLine(id: string, colour: string, widths: Widths, opacity: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: tilesSource,
    'source-layer': tileLayer.lands,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-opacity': opacity,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, widths[0], 12, widths[1]],
    },
  };
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
      'circle-stroke-width': 1,
      'circle-stroke-opacity': shown,
    },
  };
}
