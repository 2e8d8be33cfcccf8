import type { Position } from 'geojson';
import {
  emptyExtent,
  isGeographic,
  joinExtents,
  likelySystems,
  namesGeographic,
  shortCode,
  type Extent,
} from './coordinate-system.ts';
import type { RawCollection, RawFeature } from './parse-geojson.ts';
import { readPolygons } from './read-polygons.ts';
import type { AreaGeometry } from './reading.ts';
import { reportNoPolygons, reportRepairs } from './report-geometries.ts';
import type { Report } from './report.ts';

/** A feature that becomes an area, or a part of one. */
export interface AreaFeature {
  readonly feature: RawFeature;
  readonly geometry: AreaGeometry;
}

interface PolygonFeature {
  readonly number: number;
  readonly geometry: NonNullable<AreaGeometry>;
  readonly extent: Extent;
}

/**
 * The features that are areas: with polygons, or without any geometry. Points and lines are left out and
 * reported, and so is all that had to be put right. Undefined, with an error, where no polygon remains or
 * the coordinates are not longitude and latitude.
 */
export function readGeometries(
  file: string,
  { features, crs }: RawCollection,
  report: Report,
): AreaFeature[] | undefined {
  const readings = features.map((feature) => ({
    feature,
    reading: readPolygons(feature.geometry),
  }));
  const polygons = readings.flatMap(({ feature: { number }, reading }): PolygonFeature[] =>
    reading.kind === 'polygons' ? [{ number, ...reading }] : [],
  );
  if (polygons.length === 0) {
    reportNoPolygons(file, readings, report);
    return undefined;
  }
  if (!checkCoordinates(file, crs, polygons, report)) return undefined;
  reportRepairs(file, readings, report);
  return readings.flatMap(({ feature, reading }): AreaFeature[] => {
    if (reading.kind === 'other') return [];
    return [{ feature, geometry: reading.kind === 'polygons' ? reading.geometry : null }];
  });
}

/** The atlas draws longitude and latitude; other systems are named, not guessed and drawn. */
function checkCoordinates(
  file: string,
  crs: string | undefined,
  polygons: readonly PolygonFeature[],
  report: Report,
): boolean {
  const outside = polygons.find(({ extent }) => !isGeographic(extent));
  const stated = crs === undefined || namesGeographic(crs) ? undefined : shortCode(crs);
  const example = outside ?? polygons[0];
  if ((outside || stated !== undefined) && example) {
    const extent = polygons.map((polygon) => polygon.extent).reduce(joinExtents, emptyExtent());
    const guesses = likelySystems(extent).filter((code) => code !== stated);
    const items = stated === undefined ? guesses : [stated, ...guesses];
    const found = examplePosition(example.geometry);
    const place = { file, feature: example.number, found, expected: items.join(', '), items };
    report({ kind: 'geojson-projected', severity: 'error', ...place });
    return false;
  }
  if (crs !== undefined) report({ kind: 'geojson-crs-member', severity: 'hint', file, found: crs });
  return true;
}

/** A position outside ±180/±90 where there is one, otherwise the first. */
function examplePosition({ type, coordinates }: NonNullable<AreaGeometry>): string {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  const positions: Position[] = rings.flat();
  const outside = positions.find(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 90);
  return (outside ?? positions[0] ?? []).join(', ');
}
