/** Layers of points in a project file: their shape there, and what holds where it is silent. */
import { coordinatesOf } from './coordinate-ways.ts';
import type {
  PointGroupInstructions,
  PointInstructions,
} from '../../ingest/instructions/point-instructions.ts';
import { localText } from './defaults.ts';
import type { PointsEntry, ProjectFile } from './schema.ts';

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
