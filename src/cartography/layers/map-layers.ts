/**
 * The layers of the map from the ground up, as plain data of the MapLibre style specification.
 * What an area looks like depends only on its feature state (`class`, `absence`, `flag`, `hover`,
 * `chosen`), so a change of indicator or cut never touches a source.
 */
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import { answer } from '../../analysis/rule/judgement.ts';
import { absenceCode } from '../paintings/area-paint.ts';
import { isDark } from '../colours/luminance.ts';
import type { MapTheme } from '../colours/map-theme.ts';
import { unpainted } from '../colours/unpainted.ts';
import {
  areasSource,
  dotImage,
  fillLayer,
  groundLayer,
  hatchImage,
  hoverCasingLayer,
  labelsSource,
  namesLayer,
  outlinesSource,
} from './layer-ids.ts';

/** Names of areas appear from this zoom on (a district fills the screen). */
export const nameZoom = 11;

/**
 * MapLibre reads the weight from the first name of the list, which no font has, and draws with the
 * second one. The quotation marks belong to the name: without them its "3" is not valid in CSS.
 */
export const nameFont = ["'Source Sans 3 Medium'", "'Source Sans 3 Variable'"];

/** Under all areas, however these are drawn. */
export function ground(theme: MapTheme): LayerSpecification {
  return { id: groundLayer, type: 'background', paint: { 'background-color': theme.paper } };
}

/** Layers of areas in memory by type, in their order: fill, signs, lines, names. */
export function areaLayerGroups(
  theme: MapTheme,
  colours: readonly string[],
): LayerSpecification[][] {
  const layers = areaLayers(theme, colours);
  const firstLine = layers.findIndex((layer) => layer.type === 'line');
  const firstName = layers.findIndex((layer) => layer.type === 'symbol');
  return [
    layers.slice(0, 1),
    layers.slice(1, firstLine),
    layers.slice(firstLine, firstName),
    layers.slice(firstName),
  ];
}

/** The layers of areas in memory for a theme and the colours of a ramp. */
export function areaLayers(theme: MapTheme, colours: readonly string[]): LayerSpecification[] {
  return [
    areaFill(theme, colours),
    signLayer('missing', hatchImage, absenceCode.missing),
    signLayer('suppressed', dotImage, absenceCode.suppressed),
    veil(theme),
    border('border', theme.border, [0, ...codesWhere(colours, false)], 0.4),
    border('light-border', theme.casing, codesWhere(colours, true), 0.5),
    outline('flag-casing', 'flag', answer.yes, theme.casing, [1.4, 3.6]),
    outline('flag-ink', 'flag', answer.yes, theme.flagInk, [0.6, 1.5]),
    outline(hoverCasingLayer, 'hover', 1, theme.accentCasing, [3, 4.6]),
    outline('hover-line', 'hover', 1, theme.accent, [1.4, 2]),
    outline('chosen-casing', 'chosen', 1, theme.accentCasing, [4.5, 8]),
    outline('chosen-line', 'chosen', 1, theme.accent, [2.5, 4.5]),
    nameLayer(theme),
  ];
}

/**
 * What is marked together has one strong outline; inside, the areas keep their thin ones.
 * @param isReceded whether one is chosen, from which the others step back
 */
export function outlineLayers(theme: MapTheme, isReceded: boolean): LayerSpecification[] {
  return [
    outlineOf('outline-casing', theme.casing, [2.6, 6.5]),
    outlineOf('outline-ink', isReceded ? theme.recededInk : theme.flagInk, [1.3, 3.6]),
  ];
}

/** The outline that is chosen, above all others. */
export function chosenOutlineLayers(theme: MapTheme): LayerSpecification[] {
  const opacity = whereState('chosen', 1);
  return [
    outlineOf('outline-chosen-casing', theme.accentCasing, [4.5, 8], opacity),
    outlineOf('outline-chosen-line', theme.accent, [2.5, 4.5], opacity),
  ];
}

/** Of a near miss beside the chosen neighbourhood: lines in the light of their casing, in widths of the line. */
export const besideDashes = [2.2, 1.6];
/** Thinner than what is chosen. */
export const besideWidths = { casing: [2.6, 5.5], line: [1.2, 2.4] } as const;

/** Areas beside the chosen neighbourhood that would hang together with it: each has a dashed outline. */
export function besideLayers(theme: MapTheme): LineLayerSpecification[] {
  const casing = outline('beside-casing', 'beside', 1, theme.casing, besideWidths.casing);
  const line = outline('beside-line', 'beside', 1, theme.flagInk, besideWidths.line);
  return [
    casing,
    {
      ...line,
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: { ...line.paint, 'line-dasharray': besideDashes },
    },
  ];
}

/** Widths in pixels at zoom 8 and zoom 13. */
function outlineOf(
  id: string,
  colour: string,
  [far, near]: readonly [number, number],
  opacity?: ExpressionSpecification,
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: outlinesSource,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      ...(opacity && { 'line-opacity': opacity }),
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, far, 13, near],
    },
  };
}

/** Codes whose colour is dark (or not): a border of the other tone stands out on them. */
function codesWhere(colours: readonly string[], dark: boolean): number[] {
  const codes = colours.flatMap((colour, below) => (isDark(colour) === dark ? [below + 1] : []));
  // A match needs at least one label; no area has this code.
  return codes.length > 0 ? codes : [-1];
}

function areaFill(theme: MapTheme, colours: readonly string[]): LayerSpecification {
  return {
    id: fillLayer,
    type: 'fill',
    source: areasSource,
    paint: { 'fill-antialias': false, 'fill-color': classColours(theme, colours) },
  };
}

/** The colour of the class of an area; nothing where it has not been painted yet. */
function classColours(theme: MapTheme, colours: readonly string[]): ExpressionSpecification {
  const branches = [theme.absent, ...colours].flatMap((colour, index) => [index, colour]);
  const expression = ['match', ['feature-state', 'class'], ...branches, unpainted];
  return expression as unknown as ExpressionSpecification;
}

function signLayer(id: string, image: string, absence: number): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: areasSource,
    paint: {
      'fill-antialias': false,
      'fill-pattern': image,
      'fill-opacity': whereState('absence', absence),
    },
  };
}

/** Over areas that are not picked out: they stay, but step back. */
function veil(theme: MapTheme): LayerSpecification {
  return {
    id: 'veil',
    type: 'fill',
    source: areasSource,
    paint: {
      'fill-antialias': false,
      'fill-color': theme.paper,
      'fill-opacity': ['match', ['feature-state', 'veil'], 1, 0.75, 0],
    },
  };
}

/**
 * Thin borders in two tones, dark on light classes and light on dark ones. Their opacity depends on
 * the state alone, as that of the outlines does, so that all lines share one shader program.
 */
function border(
  id: string,
  colour: string,
  classes: number[],
  opacity: number,
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: areasSource,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-opacity': ['match', ['feature-state', 'class'], classes, opacity, 0],
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.5, 13, 0.9],
    },
  };
}

/** An outline shown where a state has a value; widths in pixels at zoom 8 and zoom 13. */
function outline(
  id: string,
  state: string,
  value: number,
  colour: string,
  [far, near]: readonly [number, number],
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: areasSource,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-opacity': whereState(state, value),
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, far, 13, near],
    },
  };
}

/** Opacity 1 for areas whose state has this value, otherwise 0. */
export function whereState(state: string, value: number): ExpressionSpecification {
  return ['match', ['feature-state', state], value, 1, 0];
}

function nameLayer(theme: MapTheme): LayerSpecification {
  return {
    id: namesLayer,
    type: 'symbol',
    source: labelsSource,
    minzoom: nameZoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': nameFont,
      'text-size': ['interpolate', ['linear'], ['zoom'], nameZoom, 11.5, 15, 15],
      'text-max-width': 7,
      'text-line-height': 1.1,
      'text-padding': 4,
      'symbol-sort-key': ['-', 0, ['get', 'room']],
    },
    paint: {
      'text-color': theme.label,
      'text-halo-color': theme.labelHalo,
      'text-halo-width': 1.4,
      'text-halo-blur': 0.3,
    },
  };
}
