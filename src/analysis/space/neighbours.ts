import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Extent } from '../../areas/extent.ts';
import Flatbush from 'flatbush';
import { AreaPairs, type Adjacency } from './area-pairs.ts';
import { Boundaries, Segments } from './boundaries.ts';

export interface Neighbours {
  readonly queen: Adjacency;
  readonly rook: Adjacency;
}

/**
 * Points nearer than this are one point, in the unit of the coordinates: 1e-7 degrees are about a centimetre.
 * Borders that lie on each other only roughly are no shared borders.
 */
const snap = 1e-7;

/** Areas after which the search for neighbours lets its caller in. */
const pause = 512;

/**
 * Finds all neighbours; borders need not have the same vertices on both sides. About a second for 85,000 areas.
 * Source: docs/method.md#neighbours.
 */
export function findNeighbours(shapes: readonly AreaGeometry[]): Neighbours {
  const search = searchNeighbours(shapes);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** The same in steps, for a program that has other questions to answer meanwhile; each step tells how many areas are done. */
export function* searchNeighbours(shapes: readonly AreaGeometry[]): Generator<number, Neighbours> {
  const boundaries = new Boundaries(shapes);
  const boxes = shapes.map((_, area) => boundaries.boxOf(area));
  const index = new Flatbush(Math.max(1, shapes.length));
  if (shapes.length === 0) index.add(0, 0, 0, 0);
  for (const box of boxes) index.add(...box);
  index.finish();
  const contactOf = contactsOf(boundaries);
  const [queen, rook] = [new AreaPairs(), new AreaPairs()];
  for (const [one, box] of boxes.entries()) {
    if (one % pause === pause - 1) yield one;
    const [west, south, east, north] = box;
    if (!(east >= west)) continue;
    for (const other of index.search(west - snap, south - snap, east + snap, north + snap)) {
      if (other <= one) continue;
      const touch = contactOf(one, other, overlap(box, boxes[other] as Extent));
      if (touch === contact.none) continue;
      queen.add(one, other);
      if (touch === contact.line) rook.add(one, other);
    }
  }
  return { queen: queen.adjacency(shapes.length), rook: rook.adjacency(shapes.length) };
}

function overlap(one: Extent, other: Extent): Extent {
  return [
    Math.max(one[0], other[0]) - snap,
    Math.max(one[1], other[1]) - snap,
    Math.min(one[2], other[2]) + snap,
    Math.min(one[3], other[3]) + snap,
  ];
}

const contact = { none: 0, point: 1, line: 2 } as const;
type Contact = (typeof contact)[keyof typeof contact];

/** How the boundaries of two areas meet inside a box. */
function contactsOf(boundaries: Boundaries): (one: number, other: number, box: Extent) => Contact {
  const [own, theirs] = [new Segments(), new Segments()];
  return (one, other, box) => {
    boundaries.segmentsIn(one, box, own);
    boundaries.segmentsIn(other, box, theirs);
    let touch: Contact = contact.none;
    for (let at = 0; at < own.length; at += 4) {
      for (let to = 0; to < theirs.length; to += 4) {
        const found = segmentContact(own.numbers, at, theirs.numbers, to);
        if (found === contact.line) return found;
        if (found === contact.point) touch = found;
      }
    }
    return touch;
  };
}

/** A line where two segments lie on each other for a length, a point where an end of one lies on the other. */
function segmentContact(one: Float64Array, at: number, other: Float64Array, to: number): Contact {
  const ax = one[at]!;
  const ay = one[at + 1]!;
  const bx = one[at + 2]!;
  const by = one[at + 3]!;
  const cx = other[to]!;
  const cy = other[to + 1]!;
  const dx = other[to + 2]!;
  const dy = other[to + 3]!;
  if (areApart(ax, bx, cx, dx) || areApart(ay, by, cy, dy)) return contact.none;
  const isA = liesOn(ax, ay, cx, cy, dx, dy);
  const isB = liesOn(bx, by, cx, cy, dx, dy);
  const isC = liesOn(cx, cy, ax, ay, bx, by);
  const isD = liesOn(dx, dy, ax, ay, bx, by);
  if (!isA && !isB && !isC && !isD) return contact.none;
  // A line where two of the ends that lie on the other segment are apart.
  const x = isA ? ax : isB ? bx : isC ? cx : dx;
  const y = isA ? ay : isB ? by : isC ? cy : dy;
  const isLine =
    (isB && !isNear(x, y, bx, by)) ||
    (isC && !isNear(x, y, cx, cy)) ||
    (isD && !isNear(x, y, dx, dy));
  return isLine ? contact.line : contact.point;
}

function areApart(a: number, b: number, c: number, d: number): boolean {
  return Math.max(a, b) < Math.min(c, d) - snap || Math.max(c, d) < Math.min(a, b) - snap;
}

function liesOn(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  const ux = bx - ax;
  const uy = by - ay;
  const length = ux * ux + uy * uy;
  const along = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * ux + (y - ay) * uy) / length)) : 0;
  const ex = x - ax - along * ux;
  const ey = y - ay - along * uy;
  return ex * ex + ey * ey <= snap * snap;
}

function isNear(x: number, y: number, otherX: number, otherY: number): boolean {
  const dx = x - otherX;
  const dy = y - otherY;
  return dx * dx + dy * dy <= snap * snap;
}
