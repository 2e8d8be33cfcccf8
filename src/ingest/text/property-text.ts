import type { RawFeature } from './raw-collection.ts';

/** A property as trimmed text; undefined where it is absent, empty, or neither text nor number. */
export function propertyText(feature: RawFeature, property: string): string | undefined {
  if (!Object.hasOwn(feature.properties, property)) return undefined;
  const value = feature.properties[property];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}
