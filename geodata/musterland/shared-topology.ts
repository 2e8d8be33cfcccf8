/** Areas from border lines: rings, surfaces and extents. */
import type { SharedBorders } from '../../src/tiles/shared-borders.ts';
import type { BorderLine } from './border-lines.ts';
import { type Point, toLongitudeLatitude } from './plane.ts';

/** @param areas number of areas */
export function topologyOf(lines: readonly BorderLine[], areas: number): SharedBorders {
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach(
    ({ points }, line) => (starts[line + 1] = (starts[line] as number) + points.length),
  );
  const coordinates = new Float64Array(2 * (starts.at(-1) as number));
  let place = 0;
  for (const { points } of lines) {
    for (const point of points) {
      const [longitude, latitude] = toLongitudeLatitude(point);
      coordinates[place] = longitude;
      coordinates[place + 1] = latitude;
      place += 2;
    }
  }
  return {
    coordinates,
    starts,
    left: Int32Array.from(lines, ({ left }) => left),
    right: Int32Array.from(lines, ({ right }) => right),
    rings: linesByArea(lines, areas).map((own) => polygonsOf(ringsOf(own, lines), lines)),
  };
}

/** Lines around each area in the direction that has the area to its left; ~n for a reversed line. */
function linesByArea(lines: readonly BorderLine[], areas: number): number[][] {
  const byArea = Array.from({ length: areas }, (): number[] => []);
  lines.forEach(({ left, right }, line) => {
    byArea[left]?.push(line);
    byArea[right]?.push(~line);
  });
  return byArea;
}

const startOf = (line: number, lines: readonly BorderLine[]): number =>
  line < 0 ? (lines[~line] as BorderLine).to : (lines[line] as BorderLine).from;
const endOf = (line: number, lines: readonly BorderLine[]): number => startOf(~line, lines);

function ringsOf(own: readonly number[], lines: readonly BorderLine[]): Int32Array[] {
  const left = [...own];
  const rings: Int32Array[] = [];
  while (left.length > 0) {
    const ring = [left.pop() as number];
    const begin = startOf(ring[0] as number, lines);
    let end = endOf(ring[0] as number, lines);
    while (end !== begin) {
      const at = left.findIndex((line) => startOf(line, lines) === end);
      if (at < 0) throw new Error('A ring of border lines is not closed');
      const [line] = left.splice(at, 1) as [number];
      ring.push(line);
      end = endOf(line, lines);
    }
    rings.push(Int32Array.from(ring));
  }
  return rings;
}

/** Outer rings run counter-clockwise; each hole goes to the outer ring around it. */
function polygonsOf(rings: readonly Int32Array[], lines: readonly BorderLine[]): Int32Array[][] {
  const [only] = rings;
  if (rings.length === 1 && only) return [[only]];
  const sized = rings.map((ring) => ({ ring, points: pointsOf(ring, lines) }));
  const outer = sized.filter(({ points }) => signedArea(points) > 0);
  const holes = sized.filter(({ points }) => signedArea(points) <= 0);
  return outer.map(({ ring, points }) => [
    ring,
    ...holes
      .filter((hole) => outer.length === 1 || isInside(hole.points[0] as Point, points))
      .map((hole) => hole.ring),
  ]);
}

function pointsOf(ring: Int32Array, lines: readonly BorderLine[]): Point[] {
  return [...ring].flatMap((line) =>
    line < 0
      ? (lines[~line] as BorderLine).points.toReversed()
      : (lines[line] as BorderLine).points,
  );
}

/** Square metres, positive if the points run counter-clockwise; an open line as if closed through the origin. */
function signedArea(points: readonly Point[]): number {
  let twice = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [x, y] = points[index - 1] as Point;
    const [nextX, nextY] = points[index] as Point;
    twice += x * nextY - nextX * y;
  }
  return twice / 2;
}

function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  ring.forEach(([fromX, fromY], index) => {
    const [toX, toY] = ring[(index + 1) % ring.length] as Point;
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
      inside = !inside;
  });
  return inside;
}

/** Square metres of each area: what its lines enclose. */
export function surfacesOf(lines: readonly BorderLine[], areas: number): Float64Array {
  const surfaces = new Float64Array(areas);
  for (const { left, right, points } of lines) {
    const part = signedArea(points);
    if (left >= 0) surfaces[left] = (surfaces[left] as number) + part;
    if (right >= 0) surfaces[right] = (surfaces[right] as number) - part;
  }
  return surfaces;
}

/** West, south, east and north of each area in degrees, one after the other. */
export function extentsOf(
  { coordinates, starts, left, right }: SharedBorders,
  areas: number,
): Float64Array {
  const extents = new Float64Array(4 * areas).map((_, place) =>
    place % 4 < 2 ? Infinity : -Infinity,
  );
  const widen = (area: number, x: number, y: number): void => {
    const at = 4 * area;
    extents[at] = Math.min(extents[at] as number, x);
    extents[at + 1] = Math.min(extents[at + 1] as number, y);
    extents[at + 2] = Math.max(extents[at + 2] as number, x);
    extents[at + 3] = Math.max(extents[at + 3] as number, y);
  };
  for (let line = 0; line < left.length; line += 1) {
    for (let point = starts[line] as number; point < (starts[line + 1] as number); point += 1) {
      for (const area of [left[line] as number, right[line] as number])
        if (area >= 0)
          widen(area, coordinates[2 * point] as number, coordinates[2 * point + 1] as number);
    }
  }
  return extents;
}
