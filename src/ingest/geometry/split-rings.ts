import type { Position } from 'geojson';
import { isInside } from './point-in-ring.ts';

/** A loop needs three different positions, closed by the first. */
const fewestPositions = 4;

/** Above this number of loops the comparison of each with each takes too long; the polygon then stays as it is. */
const mostLoops = 500;

/**
 * Polygons without self-touching rings that cover what these rings cover: a ring is cut wherever it comes back
 * to a position, loops without an area (there and back on one line) go, and loops inside an odd number of
 * others are holes. Certain only where no lines cross. Undefined where nothing with an area remains.
 */
export function splitRings(rings: readonly Position[][]): Position[][][] | undefined {
  const loops = rings.flatMap(cutRing);
  if (loops.length === 0 || loops.length > mostLoops) return undefined;
  const around = loops.map((loop) =>
    loops.flatMap((other, index) => (other !== loop && lies(loop, other) ? [index] : [])),
  );
  const depths = around.map(({ length }) => length);
  return loops.flatMap((shell, place) => {
    if ((depths[place] ?? 0) % 2 === 1) return [];
    const holes = loops.filter(
      (_, index) => around[index]?.includes(place) && depths[index] === (depths[place] ?? 0) + 1,
    );
    return [[shell, ...holes]];
  });
}

/** The loops of a closed ring, each through none of its positions twice. */
function cutRing(ring: readonly Position[]): Position[][] {
  const loops: Position[][] = [];
  const path: Position[] = [];
  const placeOf = new Map<string, number>();
  for (const position of ring) {
    const name = `${position[0]} ${position[1]}`;
    const earlier = placeOf.get(name);
    if (earlier === undefined) {
      placeOf.set(name, path.length);
      path.push(position);
      continue;
    }
    const loop = path.splice(earlier + 1);
    for (const [x, y] of loop) placeOf.delete(`${x} ${y}`);
    const start = path[earlier] ?? position;
    const closed = [[...start], ...loop, [...position]];
    if (closed.length >= fewestPositions) loops.push(closed);
  }
  return loops;
}

/** True where a loop lies in another one that it may touch but not cross: judged by the middles of its edges. */
function lies(loop: readonly Position[], other: readonly Position[]): boolean {
  const inside = loop.slice(1).map((position, index) => {
    const [x = 0, y = 0] = loop[index] ?? [];
    return isInside([(x + (position[0] ?? 0)) / 2, (y + (position[1] ?? 0)) / 2], other);
  });
  // Edges shared with the other ring may fall on either side; most of them decide.
  return inside.filter(Boolean).length * 2 > inside.length;
}
