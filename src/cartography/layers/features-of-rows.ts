import type { FeatureCollection, Point } from 'geojson';
import * as library from 'geojson';

/** A row with a place in degrees. */
export interface PlacedRow {
  readonly longitude: number;
  readonly latitude: number;
}

interface GeoJsonLibrary {
  readonly parse: (
    rows: readonly object[],
    parameters: { Point: [latitude: string, longitude: string]; include: string[] },
  ) => unknown;
}

/**
 * The package `geojson` has no types of its own, and `@types/geojson` describes the format under the same
 * name: hence the cast. What it writes for a list of rows with `Point` is a collection of points.
 */
const { default: geoJson } = library as unknown as { readonly default: GeoJsonLibrary };

/** Rows as GeoJSON points with the named properties. */
export function featuresOfRows<Row extends PlacedRow>(
  rows: readonly Row[],
  properties: readonly (keyof Row & string)[],
): FeatureCollection<Point> {
  // The package changes the object it is given, so that each call needs its own.
  return geoJson.parse(rows, {
    Point: ['latitude', 'longitude'],
    include: [...properties],
  }) as FeatureCollection<Point>;
}
