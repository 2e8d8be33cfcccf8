/** Layers of points as the map draws and the legend explains them: neutral signs, sized by area. */
import type { LayerSpecification } from 'maplibre-gl';
import type { PointSize } from '../../areas/point-layer.ts';
import type { MapTheme } from '../colours/map-theme.ts';
import { pointLayerId } from './layer-ids.ts';

/** Radius in pixels of the largest figure, of the smallest sign that can be hit, and of a sign without a size. */
export const pointRadii = { most: 16, least: 2.5, usual: 4.5 } as const;

/** Signs of the layers in their order; what comes after starts again. Without colour, hence without judgement. */
const signs = ['full', 'ring', 'pale'] as const;

export type PointSign = (typeof signs)[number];

/** Properties of a point on the map: its place in the layer, and its radius in pixels. */
export const pointProperties = { place: 'place', radius: 'radius' } as const;

export function pointSign(layer: number): PointSign {
  return signs[layer % signs.length] ?? 'full';
}

/** The area of the circle follows the figure, so the radius its root; in pixels. */
export function radiusOf(value: number, most: number): number {
  if (!(most > 0)) return pointRadii.least;
  const radius = pointRadii.most * Math.sqrt(Math.max(0, value) / most);
  return Math.max(pointRadii.least, Math.round(radius * 100) / 100);
}

/** Round figures for the key of the sizes, largest first: not above the largest figure; then about a quarter each. */
export function sizeKey({ most }: Pick<PointSize, 'most'>): number[] {
  const steps = [most, most / 4, most / 16].map(roundDown);
  return [...new Set(steps)].filter((value) => value > 0);
}

/** Down to 1, 2 or 5 times a power of ten. */
function roundDown(value: number): number {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [5, 2, 1].find((step) => step * power <= value) ?? 1;
  return lead * power;
}

/** Fill and line of a sign, on a light casing that keeps it off every class colour. */
export function signPaint(
  sign: PointSign,
  { flagInk, casing, absent }: Pick<MapTheme, 'flagInk' | 'casing' | 'absent'>,
): { readonly fill: string; readonly line: string; readonly width: number } {
  switch (sign) {
    case 'full':
      return { fill: flagInk, line: casing, width: 1.2 };
    case 'ring':
      return { fill: casing, line: flagInk, width: 1.8 };
    case 'pale':
      return { fill: absent, line: flagInk, width: 1.2 };
    default:
      return sign satisfies never;
  }
}

/** Small signs lie above large ones. */
export function pointMapLayer(layer: number, theme: MapTheme): LayerSpecification {
  const { fill, line, width } = signPaint(pointSign(layer), theme);
  return {
    id: pointLayerId(layer),
    type: 'circle',
    source: pointLayerId(layer),
    layout: { 'circle-sort-key': ['-', 0, ['get', pointProperties.radius]] },
    paint: {
      'circle-radius': ['get', pointProperties.radius],
      'circle-color': fill,
      'circle-opacity': 0.88,
      'circle-stroke-color': line,
      'circle-stroke-width': width,
    },
  };
}
