/** Tests only: what the map draws of a layer for one feature, computed with the map's own reader of expressions. */
import {
  featureFilter,
  latest,
  normalizePropertyExpression,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';

export interface DrawnFeature {
  /** Its feature state. */
  readonly state?: Readonly<Record<string, number>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly zoom?: number;
}

/** The layer of this name; a name that is none is a fault of the test. */
export function layerNamed(layers: readonly LayerSpecification[], id: string): LayerSpecification {
  const found = layers.find((layer) => layer.id === id);
  if (!found) throw new Error(`There is no layer ${id}.`);
  return found;
}

/** A number as it is, a colour as `rgba(…)` text. */
export function drawnValue(
  layer: LayerSpecification,
  name: string,
  { state = {}, properties = {}, zoom = 10 }: DrawnFeature = {},
): number | string {
  const specifications = (latest as Readonly<Record<string, unknown>>)[`paint_${layer.type}`];
  const specification = (specifications as Record<string, StylePropertySpecification>)[name];
  const written = (layer.paint as Readonly<Record<string, unknown>> | undefined)?.[name];
  if (!specification) throw new Error(`${layer.type} has no ${name}.`);
  const expression = normalizePropertyExpression(written as never, name, specification);
  const feature = { type: 3, properties } as never;
  const value: unknown = expression.evaluate({ zoom } as never, feature, state);
  return typeof value === 'number' ? value : String(value);
}

/** Whether a layer draws a feature with these properties. */
export function isDrawnAt(
  { filter }: { readonly filter?: unknown },
  zoom: number,
  properties: Readonly<Record<string, unknown>>,
): boolean {
  const feature = { type: 1, properties } as never;
  return featureFilter(filter as never, 'filter').filter({ zoom } as never, feature);
}
