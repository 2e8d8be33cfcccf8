/** The fine grid (25 m) on which land is divided; cells are counted row by row from the south-west. */
import type { Point } from './plane.ts';

export const cellSize = 25;
export const columns = 712;
export const rows = 584;
export const cellCount = columns * rows;
export const nobody = -1;

const west = (-columns * cellSize) / 2;
const south = (-rows * cellSize) / 2;

const columnOf = (cell: number): number => cell % columns;
const rowOf = (cell: number): number => Math.floor(cell / columns);

export function cellCentre(cell: number): Point {
  return [west + (columnOf(cell) + 0.5) * cellSize, south + (rowOf(cell) + 0.5) * cellSize];
}

export function cellAt([x, y]: Point): number {
  const column = Math.min(columns - 1, Math.max(0, Math.floor((x - west) / cellSize)));
  const row = Math.min(rows - 1, Math.max(0, Math.floor((y - south) / cellSize)));
  return row * columns + column;
}

/** The corner at the lower left of a cell; there is one more column and row of corners than of cells. */
export function cornerPoint(corner: number): Point {
  const column = corner % (columns + 1);
  return [west + column * cellSize, south + Math.floor(corner / (columns + 1)) * cellSize];
}

export const cornerAt = (column: number, row: number): number => row * (columns + 1) + column;

/** Steps to the four side neighbours and the four corner neighbours; the rim of the grid is never entered. */
export const sideSteps = [1, -1, columns, -columns] as const;
export const cornerSteps = [columns + 1, columns - 1, 1 - columns, -columns - 1] as const;

export function onRim(cell: number): boolean {
  const column = columnOf(cell);
  const row = rowOf(cell);
  return column === 0 || row === 0 || column === columns - 1 || row === rows - 1;
}

/** Marks the cells closer to a line than `reach` metres, looking only near the line. */
export function cellsNearLine(line: readonly Point[], reach: number): Set<number> {
  const near = new Set<number>();
  const cells = Math.ceil(reach / cellSize) + 1;
  for (const [from, to] of line
    .slice(1)
    .map((end, index) => [line[index] as Point, end] as const)) {
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 8));
    for (let step = 0; step <= steps; step += 1) {
      const part = step / steps;
      const point: Point = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
      addDisc(near, point, reach, cells);
    }
  }
  return near;
}

function addDisc(near: Set<number>, point: Point, reach: number, cells: number): void {
  const middle = cellAt(point);
  for (let row = -cells; row <= cells; row += 1) {
    for (let column = -cells; column <= cells; column += 1) {
      const cell = middle + row * columns + column;
      if (cell < 0 || cell >= cellCount) continue;
      const [x, y] = cellCentre(cell);
      if ((x - point[0]) ** 2 + (y - point[1]) ** 2 <= reach * reach) near.add(cell);
    }
  }
}
