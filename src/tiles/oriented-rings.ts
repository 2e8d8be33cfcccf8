import type { SharedBorders } from './shared-borders.ts';
import type { WeighedLines } from './simplify-borders.ts';

/**
 * The rings of all areas in one piece. Outer rings run clockwise on the screen, those of holes the other way, as vector
 * tiles want them.
 */
export interface OrientedRings {
  /** First polygon of each area, and at last the number of polygons. */
  readonly polygons: Uint32Array;
  /** First ring of each polygon (the outer one), and at last the number of rings. */
  readonly rings: Uint32Array;
  /** First entry in `lines` of each ring, and at last their number. */
  readonly ends: Uint32Array;
  /** Lines in the order in which a ring runs through them; ~n: from end to start. */
  readonly lines: Int32Array;
}

export function orientedRings(
  areas: SharedBorders['rings'],
  { vertices, starts }: Pick<WeighedLines, 'vertices' | 'starts'>,
): OrientedRings {
  const polygons = new Uint32Array(areas.length + 1);
  const rings = [0];
  const ends = [0];
  const lines: number[] = [];
  areas.forEach((area, index) => {
    for (const polygon of area) {
      polygon.forEach((ring, place) => {
        const isForward = ringArea(ring, vertices, starts) > 0 === (place === 0);
        if (isForward) for (const line of ring) lines.push(line);
        else for (let at = ring.length - 1; at >= 0; at -= 1) lines.push(~ring[at]!);
        ends.push(lines.length);
      });
      rings.push(ends.length - 1);
    }
    polygons[index + 1] = rings.length - 1;
  });
  return {
    polygons,
    rings: Uint32Array.from(rings),
    ends: Uint32Array.from(ends),
    lines: Int32Array.from(lines),
  };
}

/** Twice the enclosed area: positive where the ring runs clockwise on the screen. */
export function ringArea(
  ring: ArrayLike<number>,
  vertices: Int32Array,
  starts: Uint32Array,
): number {
  const x0 = vertices[2 * starts[lineOf(ring[0] ?? 0)]!] ?? 0;
  const y0 = vertices[2 * starts[lineOf(ring[0] ?? 0)]! + 1] ?? 0;
  let sum = 0;
  for (let at = 0; at < ring.length; at += 1) {
    const line = lineOf(ring[at]!);
    let own = 0;
    for (let place = 2 * starts[line]!; place < 2 * starts[line + 1]! - 2; place += 2) {
      own +=
        (vertices[place]! - x0) * (vertices[place + 3]! - y0) -
        (vertices[place + 2]! - x0) * (vertices[place + 1]! - y0);
    }
    sum += line === ring[at] ? own : -own;
  }
  return sum;
}

export function lineOf(entry: number): number {
  return entry < 0 ? ~entry : entry;
}
