import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { FindFile } from '../result/find-file.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { PointLayer } from '../../areas/point-layer.ts';
import { findAreas, type AreaFinder } from '../geometry/find-area.ts';
import type { ReadingInstructions } from '../instructions/instructions.ts';
import { systemOfText } from '../crs/named-system.ts';
import { openText } from '../text/open-text.ts';
import { parseTable } from '../table/parse-table.ts';
import type { PointInstructions } from '../instructions/point-instructions.ts';
import { placePoints } from './place-points.ts';
import { readPointColumns } from './read-point-columns.ts';
import { coordinateColumns, positionReader } from '../crs/read-coordinates.ts';
import type { Report } from '../result/report.ts';
import { loadReprojection, type Reproject } from '../crs/reproject.ts';
import { selectRows } from '../table/select-rows.ts';
import { findTable } from '../workbook/sheet-source.ts';
import { withholdGroups } from '../privacy/withhold-groups.ts';
import { checkColumn, type Table } from '../result/table.ts';

export interface PointsReading {
  readonly layers: readonly PointLayer[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the layers of points beside the areas, after these. A layer that cannot be read is left out with a
 * warning: the areas do not depend on it. Never throws for bad data.
 */
export async function readPoints(
  {
    points = [],
    privacy,
  }: Pick<ReadingInstructions, 'points'> & Partial<Pick<ReadingInstructions, 'privacy'>>,
  geometries: readonly AreaGeometry[],
  findFile: FindFile,
): Promise<PointsReading> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(withoutError(diagnostic));
  const layers: PointLayer[] = [];
  if (points.length === 0) return { layers, diagnostics };
  const finder = findAreas(geometries);
  for (const instructions of points) {
    const reproject = await reprojectionOf(instructions);
    const layer = readLayer(instructions, finder, reproject, findFile, report);
    if (layer) {
      withholdGroups(layer, privacy?.minimumCount ?? 0, report);
      layers.push(layer);
    } else report({ kind: 'points-left-out', severity: 'warning', file: instructions.source });
  }
  return { layers, diagnostics };
}

/** The data set with its layers of points, if there are any. */
export function withPoints(dataset: Dataset, { layers }: PointsReading): Dataset {
  return layers.length > 0 ? { ...dataset, points: layers } : dataset;
}

function withoutError(diagnostic: Diagnostic): Diagnostic {
  // Every kind that is reported of a table may be a warning too.
  return diagnostic.severity === 'error'
    ? ({ ...diagnostic, severity: 'warning' } as Diagnostic)
    : diagnostic;
}

async function reprojectionOf({ coordinates }: PointInstructions): Promise<Reproject | undefined> {
  return 'crs' in coordinates ? loadReprojection(systemOfText(coordinates.crs)) : undefined;
}

function readLayer(
  instructions: PointInstructions,
  finder: AreaFinder,
  reproject: Reproject | undefined,
  findFile: FindFile,
  report: Report,
): PointLayer | undefined {
  const { source, encoding, label, where } = instructions;
  const text = openText(source, () => findTable(findFile, instructions), report, encoding);
  const table = text === undefined ? undefined : parseTable(source, text, instructions, report);
  if (!table || !checkColumns(table, instructions, report)) return undefined;
  const rows = selectRows(table, where, report);
  if (!rows) return undefined;
  const readPosition = positionReader(table, instructions, reproject, report);
  const placed = placePoints(table, rows, instructions, { readPosition, finder }, report);
  if (placed.points.length === 0) return undefined;
  return {
    label,
    source,
    points: placed.points,
    ...readPointColumns(table, placed.rows, instructions, report),
  };
}

/** Every column that will be needed is there; otherwise one entry for each that is not. */
function checkColumns(table: Table, instructions: PointInstructions, report: Report): boolean {
  const { name, size, columns, groups = [] } = instructions;
  const others = [
    ...columns.map(({ column }) => column),
    ...groups.flatMap(({ column, of }) => [column, of]),
  ];
  const names = [...coordinateColumns(instructions), name, ...others, ...(size ? [size] : [])];
  const missing = [...new Set(names)].filter(
    (each) => !checkColumn(table, each, 'table-column-missing', report),
  );
  return missing.length === 0;
}
