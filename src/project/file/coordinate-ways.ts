import type { CoordinateColumns } from '../../ingest/instructions/point-instructions.ts';

/** The two ways to state where a row lies, of which an entry has exactly one. */
export const coordinateWays = 'longitude, latitude | crs, easting, northing';

interface StatedCoordinates {
  readonly longitude?: string;
  readonly latitude?: string;
  readonly easting?: string;
  readonly northing?: string;
  readonly crs?: Extract<CoordinateColumns, { crs: unknown }>['crs'];
}

/** Undefined where an entry has neither, half of one, or both. */
export function coordinatesOf(entry: StatedCoordinates): CoordinateColumns | undefined {
  const { longitude, latitude, easting, northing, crs } = entry;
  const isProjected = easting !== undefined || northing !== undefined || crs !== undefined;
  if (longitude !== undefined && latitude !== undefined) {
    return isProjected ? undefined : { longitude, latitude };
  }
  if (easting === undefined || northing === undefined || crs === undefined) return undefined;
  return longitude === undefined && latitude === undefined ? { easting, northing, crs } : undefined;
}
