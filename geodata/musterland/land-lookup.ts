/** Answers in which Land a point lies: the nearest outline to its west tells what is east of it. */
import { type Outline, outside } from './outlines.ts';
import type { Point } from './plane.ts';

interface Segment {
  readonly from: Point;
  readonly to: Point;
  /** Land index on the eastern side. */
  readonly east: number;
}

const rowHeight = 500; // metres

export class LandLookup {
  readonly #rows = new Map<number, Segment[]>();

  constructor(outlines: readonly Outline[]) {
    for (const { points, left, right } of outlines) {
      for (let index = 1; index < points.length; index += 1) {
        const from = points[index - 1] as Point;
        const to = points[index] as Point;
        if (from[1] !== to[1]) this.#add({ from, to, east: to[1] > from[1] ? right : left });
      }
    }
  }

  /** Land index, or `outside`. */
  at([x, y]: Point): number {
    let nearest = -Infinity;
    let land = outside;
    for (const { from, to, east } of this.#rows.get(Math.floor(y / rowHeight)) ?? []) {
      if (from[1] > y === to[1] > y) continue;
      const crossing = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
      if (crossing > x || crossing < nearest) continue;
      nearest = crossing;
      land = east;
    }
    return land;
  }

  /** Whether the whole surroundings of a point within a distance in metres, seen in eight directions, belong to a Land. */
  isWithin(land: number, [x, y]: Point, metres: number): boolean {
    for (let turn = 0; turn < 8; turn += 1) {
      const angle = (turn * Math.PI) / 4;
      const point: Point = [x + metres * Math.cos(angle), y + metres * Math.sin(angle)];
      if (this.at(point) !== land) return false;
    }
    return this.at([x, y]) === land;
  }

  #add(segment: Segment): void {
    const rows = [segment.from[1], segment.to[1]].map((y) => Math.floor(y / rowHeight));
    for (let row = Math.min(...rows); row <= Math.max(...rows); row += 1) {
      const present = this.#rows.get(row);
      if (present) present.push(segment);
      else this.#rows.set(row, [segment]);
    }
  }
}
