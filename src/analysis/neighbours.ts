import type { MultiPolygon, Polygon, Position } from 'geojson';
import Flatbush from 'flatbush';

/**
 * Which areas touch: `queen` neighbours share at least a point, `rook` neighbours a line. Neighbours of area n are
 * `targets` from `starts[n]` to `starts[n + 1]`, ascending; the relation is symmetric, and no area is its own neighbour.
 */
export interface Adjacency {
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
}

export interface Neighbours {
  readonly queen: Adjacency;
  readonly rook: Adjacency;
}

type Shape = Polygon | MultiPolygon | null;

/**
 * Points nearer than this are one point, in the unit of the coordinates: 1e-7 degrees are about a centimetre.
 * Borders that lie on each other only roughly are no shared borders.
 */
const snap = 1e-7;

/** Finds all neighbours; borders need not have the same vertices on both sides. About a second for 85,000 areas. */
export function findNeighbours(shapes: readonly Shape[]): Neighbours {
  const rings = shapes.map(ringsOf);
  const boxes = rings.map(boxOf);
  const index = new Flatbush(Math.max(1, shapes.length));
  if (shapes.length === 0) index.add(0, 0, 0, 0);
  for (const box of boxes) index.add(...box);
  index.finish();
  const queen: number[][] = shapes.map(() => []);
  const rook: number[][] = shapes.map(() => []);
  boxes.forEach(([west, south, east, north], one) => {
    if (!(east >= west)) return;
    const near = index.search(west - snap, south - snap, east + snap, north + snap);
    for (const other of near) {
      if (other <= one || rings[other]?.length === 0) continue;
      const contact = contactOf(
        rings[one] ?? [],
        rings[other] ?? [],
        overlap(boxes[one] as Box, boxes[other] as Box),
      );
      if (contact === 'none') continue;
      queen[one]?.push(other);
      queen[other]?.push(one);
      if (contact === 'point') continue;
      rook[one]?.push(other);
      rook[other]?.push(one);
    }
  });
  return { queen: pack(queen), rook: pack(rook) };
}

export function neighboursOf({ starts, targets }: Adjacency, area: number): Uint32Array {
  return targets.subarray(starts[area], starts[area + 1]);
}

function pack(lists: readonly number[][]): Adjacency {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, area) => (starts[area + 1] = (starts[area] as number) + list.length));
  const targets = new Uint32Array(starts[lists.length] ?? 0);
  lists.forEach((list, area) =>
    targets.set(
      list.toSorted((one, other) => one - other),
      starts[area],
    ),
  );
  return { starts, targets };
}

type Ring = readonly Position[];
type Box = readonly [west: number, south: number, east: number, north: number];

function ringsOf(shape: Shape): readonly Ring[] {
  if (!shape) return [];
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

function boxOf(rings: readonly Ring[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const position of ring) {
      const [x, y] = [position[0] as number, position[1] as number];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  return [west, south, east, north];
}

function overlap(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]) - snap,
    Math.max(one[1], other[1]) - snap,
    Math.min(one[2], other[2]) + snap,
    Math.min(one[3], other[3]) + snap,
  ];
}

/** How the boundaries of two areas meet inside a box. */
function contactOf(
  one: readonly Ring[],
  other: readonly Ring[],
  box: Box,
): 'none' | 'point' | 'line' {
  const segmentsOfOne = segmentsIn(one, box);
  const segmentsOfOther = segmentsIn(other, box);
  let touches = false;
  for (let at = 0; at < segmentsOfOne.length; at += 4) {
    for (let to = 0; to < segmentsOfOther.length; to += 4) {
      const contact = segmentContact(segmentsOfOne, at, segmentsOfOther, to);
      if (contact === 'line') return 'line';
      if (contact === 'point') touches = true;
    }
  }
  return touches ? 'point' : 'none';
}

/** The segments that reach into a box: four numbers each. */
function segmentsIn(rings: readonly Ring[], [west, south, east, north]: Box): number[] {
  const segments: number[] = [];
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const from = ring[index - 1] as Position;
      const to = ring[index] as Position;
      const [ax, ay, bx, by] = [
        from[0] as number,
        from[1] as number,
        to[0] as number,
        to[1] as number,
      ];
      if ((ax < west && bx < west) || (ax > east && bx > east)) continue;
      if ((ay < south && by < south) || (ay > north && by > north)) continue;
      segments.push(ax, ay, bx, by);
    }
  }
  return segments;
}

/** `line` where two segments lie on each other for a length, `point` where an end of one lies on the other. */
function segmentContact(
  one: readonly number[],
  at: number,
  other: readonly number[],
  to: number,
): 'none' | 'point' | 'line' {
  const [ax, ay, bx, by] = [one[at]!, one[at + 1]!, one[at + 2]!, one[at + 3]!];
  const [cx, cy, dx, dy] = [other[to]!, other[to + 1]!, other[to + 2]!, other[to + 3]!];
  if (Math.max(ax, bx) < Math.min(cx, dx) - snap || Math.max(cx, dx) < Math.min(ax, bx) - snap) {
    return 'none';
  }
  if (Math.max(ay, by) < Math.min(cy, dy) - snap || Math.max(cy, dy) < Math.min(ay, by) - snap) {
    return 'none';
  }
  const points: number[] = [];
  if (liesOn(ax, ay, cx, cy, dx, dy)) points.push(ax, ay);
  if (liesOn(bx, by, cx, cy, dx, dy)) points.push(bx, by);
  if (liesOn(cx, cy, ax, ay, bx, by)) points.push(cx, cy);
  if (liesOn(dx, dy, ax, ay, bx, by)) points.push(dx, dy);
  for (let place = 2; place < points.length; place += 2) {
    const apart = Math.hypot(points[place]! - points[0]!, points[place + 1]! - points[1]!);
    if (apart > snap) return 'line';
  }
  return points.length > 0 ? 'point' : 'none';
}

function liesOn(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  const [ux, uy] = [bx - ax, by - ay];
  const length = ux * ux + uy * uy;
  const along = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * ux + (y - ay) * uy) / length)) : 0;
  const [ex, ey] = [x - ax - along * ux, y - ay - along * uy];
  return ex * ex + ey * ey <= snap * snap;
}
