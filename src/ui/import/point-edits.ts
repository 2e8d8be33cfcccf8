import { projectedCodes } from '../../ingest/crs/read-coordinates.ts';
import type { DraftedTable } from '../../project/draft/draft-tables.ts';
import type { PointsEntry, ProjectFile } from '../../project/file/schema.ts';

/** Changes of a layer of points in a draft. */

/** The draft with a layer in the place of the one of the same file. */
export function withPoints(json: ProjectFile, entry: PointsEntry): ProjectFile {
  const others = (json.points ?? []).filter(({ source }) => source !== entry.source);
  return { ...json, points: [...others, entry] };
}

/** Without recognised coordinates the first two columns stand for them until a person names others. */
export function firstPoints({
  file,
  columns,
}: Pick<DraftedTable, 'file' | 'columns'>): PointsEntry {
  const [east = '', north = ''] = columns.map(({ name }) => name);
  return { source: file, name: east, longitude: east, latitude: north, label: file };
}

/** Which columns say where a point is: in metres of a system, or in degrees where there is none. */
export function pointColumns(entry: PointsEntry): {
  readonly east: string;
  readonly north: string;
  readonly system: string;
} {
  return {
    east: entry.longitude ?? entry.easting ?? '',
    north: entry.latitude ?? entry.northing ?? '',
    system: entry.crs ?? '',
  };
}

export function withPlace(
  entry: PointsEntry,
  east: string,
  north: string,
  system: string,
): PointsEntry {
  const { longitude: _a, latitude: _b, easting: _c, northing: _d, crs: _e, ...others } = entry;
  const code = projectedCodes.find((one) => one === system);
  return code
    ? { ...others, easting: east, northing: north, crs: code }
    : { ...others, longitude: east, latitude: north };
}

/** The column the circles follow; empty: none. */
export function withSize(entry: PointsEntry, size: string): PointsEntry {
  const { size: _, ...others } = entry;
  return size === '' ? others : { ...others, size };
}

/** What is said of a column at each point: a figure in a unit, `text`, or nothing (`none`). */
export function withShownColumn(entry: PointsEntry, column: string, unit: string): PointsEntry {
  const others = (entry.columns ?? []).filter((one) => one.column !== column);
  const added = unit === 'text' ? { column } : { column, unit };
  return { ...entry, columns: unit === 'none' ? others : [...others, added] };
}

export function shownAs({ columns = [] }: PointsEntry, column: string): string {
  const shown = columns.find((one) => one.column === column);
  return shown ? (shown.unit ?? 'text') : 'none';
}
