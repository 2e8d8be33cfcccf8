import type { Position } from 'geojson';
import { decimalOfColumns } from '../cells/decimal-of-columns.ts';
import { isGeographicCode, systemCodes, type ProjectedCode } from '../result/known-systems.ts';
import { readCell } from '../cells/read-cell.ts';
import { readNumber } from '../cells/read-number.ts';
import type { PointInstructions } from '../instructions/point-instructions.ts';
import type { Report } from '../result/report.ts';
import type { Reproject } from './reproject.ts';
import { signsFor } from '../cells/signs.ts';
import { cellAt, placeOfColumn, type Table } from '../result/table.ts';

/** Reads the place of a row as longitude and latitude; undefined where its cells are no place on earth. */
export type ReadPosition = (row: number) => Position | undefined;

/** Systems in metres, in which a table may give easting and northing. */
export const projectedCodes: readonly ProjectedCode[] = systemCodes.filter(
  (code): code is ProjectedCode => !isGeographicCode(code),
);

/** The columns that hold the coordinates, first the one to the east. */
export function coordinateColumns({
  coordinates,
}: PointInstructions): readonly [east: string, north: string] {
  return 'crs' in coordinates
    ? [coordinates.easting, coordinates.northing]
    : [coordinates.longitude, coordinates.latitude];
}

/** A reader of degrees, or of metres of a system from which `reproject` leads to degrees. */
export function positionReader(
  table: Table,
  instructions: PointInstructions,
  reproject: Reproject | undefined,
  report: Report,
): ReadPosition {
  const [east, north] = coordinateColumns(instructions).map((name) => placeOfColumn(table, name));
  const read = reproject ? metreReader(table, instructions, report) : degreeReader(table);
  return (row) => {
    const [x, y] = [read(row, east ?? -1), read(row, north ?? -1)];
    if (x === undefined || y === undefined) return undefined;
    const position = [x, y];
    reproject?.(position);
    return isPlace(position) ? position : undefined;
  };
}

type ReadNumber = (row: number, column: number) => number | undefined;

/** Degrees have at most three digits before the decimal sign, so that whatever sign there is, is the decimal one. */
function degreeReader(table: Table): ReadNumber {
  return (row, column) => {
    const text = cellAt(table, row, column).replace(/\s?°$/, '');
    return readNumber(text, text.includes(',') ? ',' : '.')?.value;
  };
}

/** Metres may have thousands marks: read like the figures of the table. */
function metreReader(table: Table, instructions: PointInstructions, report: Report): ReadNumber {
  const decimalOf = decimalOfColumns(table, { stated: instructions.decimal }, report);
  const signs = signsFor(instructions);
  return (row, column) => {
    const cell = readCell(cellAt(table, row, column), decimalOf(column), signs);
    return cell.state === 'known' ? cell.value : undefined;
  };
}

/** Zero and zero, in the sea off Africa, is what programs write where they know no place. */
function isPlace([x = NaN, y = NaN]: Position): boolean {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 && !(x === 0 && y === 0);
}
