/** The Länder in a small picture: lines between them, from the municipalities nearest to each place, and which one lies where. */
import type { OverviewFrame } from './overview.ts';

export interface OverviewLands {
  /** Lines between the Länder, as a path. */
  readonly path: string;
  /** The Land at a longitude and latitude; -1: none. */
  readonly at: (longitude: number, latitude: number) => number;
}

/** Cells of a pixel in a row, and how many cells away from its municipalities a Land ends. */
const perPixel = 2;
const farthest = 8;

/**
 * @param places longitude, latitude, … of the municipalities; NaN where one has none
 * @param landOf Land of each municipality; -1: none
 */
export function overviewLands(
  places: Float64Array,
  landOf: Int32Array,
  frame: OverviewFrame,
): OverviewLands {
  const columns = Math.ceil(frame.width * perPixel) + 1;
  const rows = Math.ceil(frame.height * perPixel) + 1;
  const lands = new Int32Array(columns * rows).fill(-1);
  const cellAt = (longitude: number, latitude: number): number => {
    const column = Math.floor(frame.x(longitude) * perPixel);
    const row = Math.floor(frame.y(latitude) * perPixel);
    const isInside = column >= 0 && row >= 0 && column < columns && row < rows;
    return isInside ? row * columns + column : -1;
  };
  landOf.forEach((land, one) => {
    const cell = cellAt(places[2 * one]!, places[2 * one + 1]!);
    if (cell >= 0 && land >= 0) lands[cell] = land;
  });
  spread(lands, columns);
  return {
    path: linesBetween(lands, columns),
    at: (longitude, latitude) => lands[cellAt(longitude, latitude)] ?? -1,
  };
}

/** Each Land grows by a cell on all sides, until another is there. */
function spread(lands: Int32Array, columns: number): void {
  let edge = Array.from(lands.keys()).filter((cell) => lands[cell]! >= 0);
  for (let step = 0; step < farthest; step += 1) {
    edge = edge.flatMap((cell) => {
      const free = neighbours(cell, columns).filter((other) => lands[other] === -1);
      for (const other of free) lands[other] = lands[cell]!;
      return free;
    });
  }
}

function neighbours(cell: number, columns: number): number[] {
  const column = cell % columns;
  return [
    cell - columns,
    cell + columns,
    ...(column > 0 ? [cell - 1] : []),
    ...(column < columns - 1 ? [cell + 1] : []),
  ];
}

function linesBetween(lands: Int32Array, columns: number): string {
  const side = 1 / perPixel;
  const isBorder = (one: number, other: number): boolean => {
    const [land, next = -1] = [lands[one]!, lands[other]];
    return land >= 0 && next >= 0 && land !== next;
  };
  return Array.from(lands.keys(), (cell) => {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const isRight = column < columns - 1 && isBorder(cell, cell + 1);
    const right = isRight ? `M${(column + 1) * side} ${row * side}v${side}` : '';
    const below = isBorder(cell, cell + columns)
      ? `M${column * side} ${(row + 1) * side}h${side}`
      : '';
    return right + below;
  }).join('');
}

/**
 * Land of each municipality, from the Land and municipality of each area.
 * @returns -1 where a municipality has no area with a Land
 */
export function landOfMunicipalities(
  municipality: Int32Array,
  land: Int32Array,
  count: number,
): Int32Array {
  const landOf = new Int32Array(count).fill(-1);
  municipality.forEach((one, area) => {
    if (one >= 0) landOf[one] = land[area] ?? -1;
  });
  return landOf;
}
