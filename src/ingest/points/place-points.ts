import type { Position } from 'geojson';
import type { Unsaid } from '../../areas/diagnostic.ts';
import type { PlacedPoint } from '../../areas/point-layer.ts';
import type { AreaFinder } from '../geometry/find-area.ts';
import type { PointInstructions } from '../instructions/point-instructions.ts';
import { coordinateColumns, type ReadPosition } from '../crs/read-coordinates.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import { cellAt, lineOf, placeOfColumn, type Table } from '../result/table.ts';

export interface PlacedPoints {
  readonly points: readonly PlacedPoint[];
  /** Row of the table per point. */
  readonly rows: Int32Array;
}

interface Places {
  readonly readPosition: ReadPosition;
  readonly finder: AreaFinder;
}

/**
 * The rows that have a place, each with the area it lies in. Rows without one are left out and listed; places
 * beside all areas, and those far away from them, stay and are listed.
 */
export function placePoints(
  table: Table,
  rows: readonly number[],
  instructions: PointInstructions,
  { readPosition, finder }: Places,
  report: Report,
): PlacedPoints {
  const nameColumn = placeOfColumn(table, instructions.name);
  const points: PlacedPoint[] = [];
  const placed: number[] = [];
  const unplaced: number[] = [];
  for (const row of rows) {
    const position = readPosition(row);
    if (!position) {
      unplaced.push(row);
      continue;
    }
    const [longitude = NaN, latitude = NaN] = position;
    const name = cellAt(table, row, nameColumn);
    points.push({ name, longitude, latitude, area: finder.areaAt(position) });
    placed.push(row);
  }
  reportUnplaced(table, unplaced, instructions, nameColumn, report);
  reportOutside(table, points, placed, finder, report);
  return { points, rows: Int32Array.from(placed) };
}

function reportUnplaced(
  table: Table,
  rows: readonly number[],
  instructions: PointInstructions,
  nameColumn: number,
  report: Report,
): void {
  const names = coordinateColumns(instructions);
  const columns = names.map((name) => placeOfColumn(table, name));
  const cells = (row: number) => columns.map((column) => cellAt(table, row, column)).join(' / ');
  const [first] = rows;
  if (first === undefined) return;
  report({
    kind: 'points-no-place',
    severity: 'warning',
    file: table.file,
    line: lineOf(table, first),
    column: names.join(', '),
    found: excerpt(cells(first)),
    count: rows.length,
    items: rows.map((row) =>
      excerpt(`${lineOf(table, row)}: ${cellAt(table, row, nameColumn)} (${cells(row)})`),
    ),
  });
}

/** Far away first: such places are mostly wrong, the others mostly just over the border. */
function reportOutside(
  table: Table,
  points: readonly PlacedPoint[],
  rows: readonly number[],
  finder: AreaFinder,
  report: Report,
): void {
  const outside = [...points.keys()].filter((index) => points[index]?.area === undefined);
  const positionOf = (index: number): Position => {
    const { longitude = NaN, latitude = NaN } = points[index] ?? {};
    return [longitude, latitude];
  };
  const far = outside.filter((index) => !finder.isNear(positionOf(index)));
  const list = (
    places: readonly number[],
    entry: Unsaid<
      'points-far-away' | 'points-swapped' | 'points-outside',
      'file' | 'line' | 'count' | 'items'
    >,
  ) => {
    const [first] = places;
    if (first === undefined) return;
    const items = places.map((index) =>
      excerpt(`${lineOf(table, rows[index] ?? -1)}: ${points[index]?.name ?? ''}`),
    );
    const line = lineOf(table, rows[first] ?? -1);
    report({ ...entry, file: table.file, line, count: places.length, items });
  };
  const swapped = far.filter((index) => finder.isNear(positionOf(index).toReversed()));
  list(
    far.filter((index) => !swapped.includes(index)),
    { kind: 'points-far-away', severity: 'warning' },
  );
  list(swapped, { kind: 'points-swapped', severity: 'warning' });
  list(
    outside.filter((index) => !far.includes(index)),
    { kind: 'points-outside', severity: 'hint' },
  );
}
