/** Borders as arcs: the lines between two quarters (or a quarter and the outside) from one junction to the next. */
import { columns, cornerAt, nobody, rows } from './grid.ts';

export interface Arc {
  readonly left: number;
  readonly right: number;
  /** Corners of the grid; a border without a junction starts and ends at the same corner. */
  readonly corners: readonly number[];
}

interface Direction {
  readonly step: number;
  /** Cells to the left and right of a unit edge leaving a corner, as [column, row] offsets. */
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}
const directions: readonly Direction[] = [
  { step: 1, left: [0, 0], right: [0, -1] },
  { step: columns + 1, left: [-1, 0], right: [0, 0] },
  { step: -1, left: [-1, -1], right: [-1, 0] },
  { step: -(columns + 1), left: [0, -1], right: [-1, -1] },
];

function sidesOf(
  quarters: Int32Array,
  corner: number,
  { left, right }: Direction,
): [number, number] {
  const column = corner % (columns + 1);
  const row = Math.floor(corner / (columns + 1));
  const quarterAt = ([dx, dy]: readonly [number, number]): number => {
    const [x, y] = [column + dx, row + dy];
    return x < 0 || y < 0 || x >= columns || y >= rows
      ? nobody
      : (quarters[y * columns + x] as number);
  };
  return [quarterAt(left), quarterAt(right)];
}

function bordersFrom(quarters: Int32Array, corner: number): Direction[] {
  return directions.filter((direction) => {
    const [left, right] = sidesOf(quarters, corner, direction);
    return left !== right;
  });
}

export function traceArcs(quarters: Int32Array): Arc[] {
  const junctions = new Set<number>();
  const bends: number[] = [];
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const corner = cornerAt(column, row);
      const degree = bordersFrom(quarters, corner).length;
      if (degree > 2) junctions.add(corner);
      else if (degree === 2) bends.push(corner);
    }
  }
  const walked = new Set<string>();
  return [...junctions, ...bends].flatMap((corner) =>
    walkFrom(corner, quarters, junctions, walked),
  );
}

function walkFrom(
  start: number,
  quarters: Int32Array,
  junctions: ReadonlySet<number>,
  walked: Set<string>,
): Arc[] {
  return bordersFrom(quarters, start).flatMap((direction) => {
    if (walked.has(`${start} ${direction.step}`)) return [];
    const [left, right] = sidesOf(quarters, start, direction);
    const corners = walk(start, direction, quarters, junctions, walked);
    return [{ left, right, corners }];
  });
}

function walk(
  start: number,
  first: Direction,
  quarters: Int32Array,
  junctions: ReadonlySet<number>,
  walked: Set<string>,
): number[] {
  const corners = [start];
  for (let corner = start, direction = first; ;) {
    walked.add(`${corner} ${direction.step}`);
    corner += direction.step;
    walked.add(`${corner} ${-direction.step}`);
    corners.push(corner);
    if (corner === start || junctions.has(corner)) return corners;
    const onward = bordersFrom(quarters, corner).find(({ step }) => step !== -direction.step);
    if (onward === undefined) throw new Error(`A border ends at corner ${corner}`);
    direction = onward;
  }
}
