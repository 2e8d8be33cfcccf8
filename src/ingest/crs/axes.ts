import { isGeographic, likelySystems, type CoordinateRange } from './coordinate-system.ts';
import { isGeographicCode, isProjectedCode } from '../result/known-systems.ts';
import type { RawCollection } from '../text/raw-collection.ts';

/** Files that give northing or latitude first, as land surveyors and map services write them. */

/** Degrees in which an atlas of this sort is likely to lie: from Portugal to the Baltic and from Crete to the North Cape. */
const europe = { west: -10, south: 35, east: 30, north: 71 };

/**
 * Whether the numbers look as if the axes were swapped: as they stand they lie in no likely place, or nowhere, and
 * swapped they lie where such areas do. Only a person can tell, for there is such a place off Somalia too.
 * @param code the system that is stated, if any
 */
export function looksSwapped(extent: CoordinateRange, code: string | undefined): boolean {
  const swapped = swapExtent(extent);
  if (code === undefined || isGeographicCode(code)) {
    if (isGeographic(extent)) return isInEurope(swapped) && !isInEurope(extent);
    if (isGeographic(swapped)) return true;
    return (
      code === undefined && likelySystems(extent).length === 0 && likelySystems(swapped).length > 0
    );
  }
  if (!isProjectedCode(code)) return false;
  const fits = (one: CoordinateRange) => likelySystems(one).includes(code);
  return !fits(extent) && fits(swapped);
}

export function swapExtent({ minX, minY, maxX, maxY }: CoordinateRange): CoordinateRange {
  return { minX: minY, minY: minX, maxX: maxY, maxY: maxX };
}

function isInEurope({ minX, minY, maxX, maxY }: CoordinateRange): boolean {
  const { west, south, east, north } = europe;
  return minX >= west && maxX <= east && minY >= south && maxY <= north;
}

/** The same areas with the coordinates of every position the other way round; heights stay. */
export function swapAxes(collection: RawCollection): RawCollection {
  return {
    ...collection,
    features: collection.features.map((feature) => ({
      ...feature,
      geometry: swapIn(feature.geometry),
    })),
  };
}

function swapIn(geometry: unknown): unknown {
  if (typeof geometry !== 'object' || geometry === null || Array.isArray(geometry)) return geometry;
  const { coordinates, geometries } = geometry as { coordinates?: unknown; geometries?: unknown };
  return {
    ...geometry,
    ...(coordinates !== undefined && { coordinates: swapped(coordinates) }),
    ...(Array.isArray(geometries) && { geometries: geometries.map(swapIn) }),
  };
}

function swapped(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [x, y, ...rest]: unknown[] = coordinates;
  if (typeof x === 'number' || typeof y === 'number') return [y, x, ...rest];
  return coordinates.map(swapped);
}
