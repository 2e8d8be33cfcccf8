/** Points by square, to ask whether one is near. */
import { distance, type Point } from './plane.ts';

export class PointGrid {
  readonly #metres: number;
  readonly #squares = new Map<number, Point[]>();

  /** @param metres what counts as near */
  constructor(metres: number) {
    this.#metres = metres;
  }

  add(point: Point): void {
    const square = this.#square(point, 0, 0);
    const present = this.#squares.get(square);
    if (present) present.push(point);
    else this.#squares.set(square, [point]);
  }

  hasNear(point: Point): boolean {
    for (let east = -1; east <= 1; east += 1) {
      for (let north = -1; north <= 1; north += 1) {
        const present = this.#squares.get(this.#square(point, east, north)) ?? [];
        if (present.some((other) => distance(point, other) < this.#metres)) return true;
      }
    }
    return false;
  }

  #square([x, y]: Point, east: number, north: number): number {
    return (Math.floor(x / this.#metres) + east) * 100_003 + Math.floor(y / this.#metres) + north;
  }
}
