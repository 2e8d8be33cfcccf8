/** Layers of points in a project file: their shape there, and what holds where it is silent. */
import type {
  CoordinateColumns,
  PointGroupInstructions,
  PointInstructions,
} from '../../ingest/instructions/point-instructions.ts';
import { localText } from './defaults.ts';
import type { PointsEntry, ProjectFile } from './schema.ts';

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
export function pointInstructions({
  points = [],
  groups = [],
}: Pick<ProjectFile, 'points' | 'groups'>): PointInstructions[] {
  return points.flatMap((entry) => {
    const coordinates = coordinatesOf(entry);
    if (!coordinates) return [];
    const {
      longitude: _x,
      latitude: _y,
      easting: _e,
      northing: _n,
      crs: _c,
      groups: stated = [],
      ...others
    } = entry;
    const among = stated.flatMap((group) => groupInstructions(group, entry, groups) ?? []);
    return [
      {
        ...others,
        coordinates,
        label: localText(entry.label ?? entry.source),
        columns: (entry.columns ?? []).map(({ label, ...column }) => ({
          ...column,
          label: localText(label ?? column.column),
        })),
        ...(among.length > 0 && { groups: among }),
      },
    ];
  });
}

/** A group of the project keeps its label there; the whole is the size where no other column is stated. */
function groupInstructions(
  { group: id, label, share, count, of }: NonNullable<PointsEntry['groups']>[number],
  { size }: PointsEntry,
  groups: NonNullable<ProjectFile['groups']>,
): PointGroupInstructions | undefined {
  const [column, whole] = [count ?? share, of ?? size];
  if (column === undefined || whole === undefined) return undefined;
  const known = groups.find((one) => one.id === id);
  return {
    id,
    label: localText(label ?? known?.label ?? id),
    kind: count === undefined ? 'share' : 'count',
    column,
    of: whole,
  };
}
