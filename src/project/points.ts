/** Layers of points in a project file: their shape there, and what holds where it is silent. */
import type { CoordinateColumns, PointInstructions } from '../ingest/point-instructions.ts';
import { localText } from './defaults.ts';
import type { PointsEntry } from './schema.ts';

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

/** The layers of a checked file; a layer without a label has the name of its file. */
export function pointInstructions(entries: readonly PointsEntry[]): PointInstructions[] {
  return entries.flatMap((entry) => {
    const coordinates = coordinatesOf(entry);
    if (!coordinates) return [];
    const { longitude: _x, latitude: _y, easting: _e, northing: _n, crs: _c, ...others } = entry;
    return [
      {
        ...others,
        coordinates,
        label: localText(entry.label ?? entry.source),
        columns: (entry.columns ?? []).map(({ label, ...column }) => ({
          ...column,
          label: localText(label ?? column.column),
        })),
      },
    ];
  });
}
