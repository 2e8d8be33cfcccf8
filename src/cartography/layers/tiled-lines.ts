/** Lines of areas from tiles: borders, marks, what is pointed out, and Länder. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { answer } from '../../analysis/rule/judgement.ts';
import { edgeLayer, pointedLayer, tileLayer, tilesSource, type Pointed } from './layer-ids.ts';
import { besideDashes, besideWidths, whereState } from './map-layers.ts';
import type { TiledLook } from './tiled-look.ts';

/** Borders and marks: along border lines where the tiles have these, otherwise around each area. */
export function lineLayers(look: TiledLook): LayerSpecification[] {
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
    mark(edgeLayer, look.isReceded ? theme.recededInk : theme.flagInk, [1, 3.6]),
    ...pointedLines('tiled', base, look),
  ];
}

/** Lines along what is pointed out. Without a width they are not drawn at all, which takes time even where all is transparent. */
export function pointedLines(
  kind: 'tiled' | 'municipality',
  base: { readonly source: string; readonly 'source-layer': string },
  { theme, pointed, pointedBefore }: TiledLook,
): LayerSpecification[] {
  const line = (
    state: Pointed,
    part: 'casing' | 'line',
    colour: string,
    widths: Widths,
    dashes?: number[],
  ): LayerSpecification => ({
    ...base,
    id: pointedLayer(kind, state, part),
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round' },
    paint: {
      'line-color': colour,
      ...(dashes && { 'line-dasharray': dashes }),
      'line-opacity': whereState(state, 1),
      'line-width': pointed.includes(state) ? widthFrom(8, widths) : 0,
    },
  });
  const lines: Readonly<Record<Pointed, LayerSpecification[]>> = {
    beside: [
      line('beside', 'casing', theme.casing, besideWidths.casing),
      line('beside', 'line', theme.flagInk, besideWidths.line, besideDashes),
    ],
    hover: [
      line('hover', 'casing', theme.accentCasing, [3, 4.6]),
      line('hover', 'line', theme.accent, [1.4, 2]),
    ],
    chosen: [
      line('chosen', 'casing', theme.accentCasing, [4.5, 8]),
      line('chosen', 'line', theme.accent, [2.5, 4.5]),
    ],
  };
  const ofKind = kind === 'tiled' ? (['beside'] as const) : [];
  return ([...ofKind, 'hover', 'chosen'] as const).flatMap((state) =>
    pointedBefore.includes(state) ? lines[state] : [],
  );
}

type Widths = readonly [far: number, near: number];

function widthFrom(zoom: number, [far, near]: Widths): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], zoom, far, zoom + 5, near];
}

/** Between the areas a municipality keeps its outline: stronger than theirs, weaker than that of its Land and of marks. */
export function municipalityLine({ theme, areasZoom }: TiledLook): LayerSpecification {
  return {
    id: 'municipality-outline',
    type: 'line',
    source: tilesSource,
    'source-layer': tileLayer.municipalityLines,
    minzoom: areasZoom,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': theme.border,
      'line-opacity': 0.7,
      'line-width': widthFrom(areasZoom, [0.7, 1.6]),
    },
  };
}

export function landLine(
  id: string,
  colour: string,
  widths: Widths,
  opacity: number,
): LayerSpecification {
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
