import type { AreaFeature } from '../instructions/area-feature.ts';
import { joinAcrossAntimeridian } from '../crs/across-antimeridian.ts';
import { ContactFinder } from '../geometry/contact-finder.ts';
import { placeCoordinates, type Placement, type PolygonFeature } from '../crs/place-coordinates.ts';
import type { RawCollection, RawFeature } from '../text/raw-collection.ts';
import { readPolygons } from '../geometry/read-polygons.ts';
import type { OnPart } from '../instructions/reading.ts';
import {
  isRemarkable,
  reportNoPolygons,
  reportRepairs,
  type FeatureReading,
} from '../geometry/report-geometries.ts';
import type { Report } from '../result/report.ts';

/** Features that are read before it is said again how far the reading is. */
const partSize = 5000;

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
  const { kept, polygons, remarkable } = readEach(features, onPart);
  if (polygons.length === 0) {
    reportNoPolygons(file, remarkable, report);
    return undefined;
  }
  const strays = placeCoordinates(file, polygons, placement, report);
  if (!strays) return undefined;
  joinAcrossAntimeridian(polygons.filter((polygon) => !strays.has(polygon)));
  reportRepairs(file, [...remarkable, ...[...strays].map(strayReading)].sort(byNumber), report);
  if (strays.size === 0) return kept;
  const lost = new Set([...strays].map(({ feature }) => feature));
  return kept.map((one) => (lost.has(one.feature) ? { ...one, geometry: null } : one));
}

interface Readings {
  readonly kept: AreaFeature[];
  readonly polygons: PolygonFeature[];
  /** The few about which something is to be said; of the others nothing is kept but their geometry. */
  readonly remarkable: FeatureReading[];
}

function readEach(features: readonly RawFeature[], onPart: OnPart): Readings {
  const finder = new ContactFinder();
  const readings: Readings = { kept: [], polygons: [], remarkable: [] };
  features.forEach((feature, index) => {
    if (index % partSize === 0 && index > 0) onPart(index, features.length);
    const reading = readPolygons(feature.geometry, finder);
    if (isRemarkable(reading)) readings.remarkable.push({ feature, reading });
    if (reading.kind === 'other') return;
    const geometry = reading.kind === 'polygons' ? reading.geometry : null;
    readings.kept.push({ feature, geometry });
    if (reading.kind !== 'polygons') return;
    readings.polygons.push({ feature, geometry: reading.geometry, extent: reading.extent });
  });
  return readings;
}

/** Coordinates that lie nowhere on earth are no geometry. */
function strayReading({ feature, extent: { minX, minY } }: PolygonFeature): FeatureReading {
  const found = `[${minX},${minY}]`;
  return { feature, reading: { kind: 'bad', found, expected: '±180° / ±90°' } };
}

function byNumber(one: FeatureReading, other: FeatureReading): number {
  return one.feature.number - other.feature.number;
}
