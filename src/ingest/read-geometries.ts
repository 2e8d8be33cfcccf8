import { ContactFinder } from './contact-finder.ts';
import { placeCoordinates, type Placement, type PolygonFeature } from './place-coordinates.ts';
import type { RawCollection, RawFeature } from './raw-collection.ts';
import { readPolygons } from './read-polygons.ts';
import type { AreaGeometry, OnPart } from './reading.ts';
import { reportNoPolygons, reportRepairs } from './report-geometries.ts';
import type { Report } from './report.ts';

/** Features that are read before it is said again how far the reading is. */
const partSize = 5000;

/** A feature that becomes an area, or a part of one. */
export interface AreaFeature {
  readonly feature: RawFeature;
  readonly geometry: AreaGeometry;
}

/**
 * The features that are areas: with polygons in longitude and latitude, or without any geometry. Points and
 * lines are left out and reported, and so is all that had to be put right. Undefined, with an error, where no
 * polygon remains or it is not known where on earth the coordinates are.
 */
export function readGeometries(
  file: string,
  { features }: RawCollection,
  placement: Placement,
  report: Report,
  onPart: OnPart = () => undefined,
): AreaFeature[] | undefined {
  const finder = new ContactFinder();
  const readings = features.map((feature, index) => {
    if (index % partSize === 0 && index > 0) onPart(index, features.length);
    return { feature, reading: readPolygons(feature.geometry, finder) };
  });
  const polygons: PolygonFeature[] = [];
  const kept: AreaFeature[] = [];
  for (const { feature, reading } of readings) {
    if (reading.kind === 'other') continue;
    const geometry = reading.kind === 'polygons' ? reading.geometry : null;
    kept.push({ feature, geometry });
    if (reading.kind !== 'polygons') continue;
    polygons.push({ number: feature.number, geometry: reading.geometry, extent: reading.extent });
  }
  if (polygons.length === 0) {
    reportNoPolygons(file, readings, report);
    return undefined;
  }
  if (!placeCoordinates(file, polygons, placement, report)) return undefined;
  reportRepairs(file, readings, report);
  return kept;
}
