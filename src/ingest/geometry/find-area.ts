import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Position } from 'geojson';
import { isInside } from './point-in-ring.ts';

/** Finds the areas in which positions lie. */
export interface AreaFinder {
  /** Index of the first area around a position; undefined where it lies in none. */
  readonly areaAt: (position: Position) => number | undefined;
  /** True where a position lies within the box around all areas, made larger by its own size on every side. */
  readonly isNear: (position: Position) => boolean;
}

/** Four numbers per area: west, south, east, north; an area without geometry contains nothing. */
export function findAreas(geometries: readonly AreaGeometry[]): AreaFinder {
  const boxes = new Float64Array(4 * geometries.length);
  const all = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  geometries.forEach((geometry, index) => {
    const box = boxOf(geometry);
    boxes.set(box, 4 * index);
    widen(all, box);
  });
  const [west, south, east, north] = all;
  const [width, height] = [east - west, north - south];
  return {
    areaAt: (position) => {
      const [x = NaN, y = NaN] = position;
      for (let index = 0, at = 0; index < geometries.length; index += 1, at += 4) {
        if (x < (boxes[at] as number) || y < (boxes[at + 1] as number)) continue;
        if (x > (boxes[at + 2] as number) || y > (boxes[at + 3] as number)) continue;
        if (contains(geometries[index] ?? null, position)) return index;
      }
      return undefined;
    },
    isNear: ([x = NaN, y = NaN]) =>
      x >= west - width && x <= east + width && y >= south - height && y <= north + height,
  };
}

function polygonsOf(geometry: AreaGeometry): readonly (readonly Position[][])[] {
  if (!geometry) return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Inside an outer ring and in none of its holes. */
function contains(geometry: AreaGeometry, position: Position): boolean {
  return polygonsOf(geometry).some(
    ([outer = [], ...holes]) =>
      isInside(position, outer) && !holes.some((hole) => isInside(position, hole)),
  );
}

function boxOf(geometry: AreaGeometry): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of polygonsOf(geometry)) {
    for (const [x = NaN, y = NaN] of outer) widen(box, [x, y, x, y]);
  }
  return box;
}

function widen(
  box: [number, number, number, number],
  [west, south, east, north]: readonly [number, number, number, number],
): void {
  if (west < box[0]) box[0] = west;
  if (south < box[1]) box[1] = south;
  if (east > box[2]) box[2] = east;
  if (north > box[3]) box[3] = north;
}
