import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Outline } from './cluster-outlines.ts';

/**
 * The ground of a cluster as an area (RFC 7946: outer rings counterclockwise, holes clockwise). Borders that stay between two
 * areas, since their vertices differ, part it. Where areas overlap, so that their borders close no rings, the lines
 * themselves. Null where there are none.
 */
export function outlineShape(outline: Outline): MultiPolygon | MultiLineString | null {
  if (outline.length === 0) return null;
  if (!outline.every(isClosed)) {
    return { type: 'MultiLineString', coordinates: outline.map((line) => [...line]) };
  }
  const rings = outline.flatMap(simpleRings).map((ring) => ({ ring, size: signedSize(ring) }));
  const outers = rings.filter(({ size }) => size > 0).sort((one, other) => one.size - other.size);
  const polygons = outers.map(({ ring }) => [ring]);
  for (const { ring, size } of rings) {
    if (size >= 0) continue;
    // Of the outer rings around a hole the smallest is its own.
    const own = outers.findIndex((outer) => outer.size > -size && surrounds(outer.ring, ring));
    polygons[own]?.push(ring);
  }
  return { type: 'MultiPolygon', coordinates: polygons };
}

function isClosed(line: readonly Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 2 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** A ring that comes back to one of its vertices is taken apart there. What encloses nothing is left out. */
function simpleRings(line: readonly Position[]): Position[][] {
  const rings: Position[][] = [];
  const open: Position[] = [];
  const placeOf = new Map<string, number>();
  for (const position of line) {
    const name = `${position[0]} ${position[1]}`;
    const place = placeOf.get(name);
    if (place === undefined) {
      placeOf.set(name, open.length);
      open.push(position);
      continue;
    }
    const ring = open.splice(place + 1);
    for (const [x, y] of ring) placeOf.delete(`${x} ${y}`);
    if (ring.length > 1) rings.push([position, ...ring, position]);
  }
  return rings;
}

/** Twice the size, positive where the ring runs counterclockwise; 0 where it is thinner than the rounding of its vertices. */
function signedSize(ring: readonly Position[]): number {
  const [[left = 0, low = 0] = []] = ring;
  let sum = 0;
  let length = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax = 0, ay = 0] = ring[index - 1] as Position;
    const [bx = 0, by = 0] = ring[index] as Position;
    sum += (ax - left) * (by - low) - (bx - left) * (ay - low);
    length += Math.abs(bx - ax) + Math.abs(by - ay);
  }
  return Math.abs(sum) <= thinnest * length ? 0 : sum;
}

/** Positions are one vertex within so much (see `VertexNumbers`). */
const thinnest = 1e-7;

/** Whether a ring, which crosses no other, lies inside one: by the first of its vertices that is none of the other. */
function surrounds(outer: readonly Position[], inner: readonly Position[]): boolean {
  const own = new Set(outer.map(([x, y]) => `${x} ${y}`));
  const free = inner.find(([x, y]) => !own.has(`${x} ${y}`));
  if (free) return contains(outer, free);
  // All of its vertices are shared: the middle of a side decides.
  const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = inner;
  return contains(outer, [(ax + bx) / 2, (ay + by) / 2]);
}

/** Even-odd rule. */
function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let isInside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax = 0, ay = 0] = ring[index - 1] as Position;
    const [bx = 0, by = 0] = ring[index] as Position;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}
