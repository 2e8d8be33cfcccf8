/** Features of a layer as rows with settled field names, in the order of their keys. */
import type { Geometry } from 'geojson';
import { nameFields, shortenedFields } from './field-names.ts';
import type { Layer } from './recipe.ts';
import type { RawFeature } from './wfs-page.ts';

export type Value = string | number | boolean | null;

export interface Row {
  readonly key: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly geometry: Geometry | null;
}

export interface Rows {
  readonly fields: readonly string[];
  readonly rows: readonly Row[];
  /** Fields that came with `_x`, as delivered. */
  readonly shortened: readonly string[];
  /** Features that are not of the kind to keep. */
  readonly leftOut: number;
}

export function rowsOf(layer: Layer, features: readonly RawFeature[]): Rows {
  const names = nameFields(fieldsOf(features));
  const all = features.map((feature) => rowOf(layer, names, feature));
  const { keep } = layer;
  const rows = keep ? all.filter(({ values }) => textOf(values[keep.field]) === keep.value) : all;
  return {
    fields: [...names.keys()],
    rows: rows.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key))),
    shortened: shortenedFields(names),
    leftOut: all.length - rows.length,
  };
}

/** A value as text; nothing for null and for what is absent. */
export function textOf(value: Value | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}

export function isMissing(layer: Layer, value: Value | undefined): boolean {
  const text = textOf(value).trim();
  return text === '' || layer.missing.includes(text);
}

function rowOf(layer: Layer, names: ReadonlyMap<string, string>, feature: RawFeature): Row {
  const properties = feature.properties ?? {};
  const values: Record<string, Value> = {};
  for (const [own, delivered] of names) values[own] = valueOf(properties[delivered]);
  return { key: textOf(values[layer.key]).trim(), values, geometry: feature.geometry };
}

/** Nested values, which no field of a statistics office needs, are kept as their JSON. */
function valueOf(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return value === null || value === undefined ? null : JSON.stringify(value);
}

/** A service may leave fields out of features that have no value there. */
function fieldsOf(features: readonly RawFeature[]): string[] {
  const fields = new Set<string>();
  for (const { properties } of features) {
    for (const field of Object.keys(properties ?? {})) fields.add(field);
  }
  return [...fields];
}
