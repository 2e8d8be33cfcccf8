/** The way back from the Land or municipality the lists are limited to, as long as nobody has moved the map since it went there. */
import type { Settings } from '../url/settings.ts';

type Position = Settings['position'];

interface Way {
  /** Where the map looked before. */
  readonly from: Position;
  /** Where the state says that it looks: the same until it has arrived. */
  readonly now: Position;
  readonly hasArrived: boolean;
}

export class WayBack {
  #way: Way | undefined;

  /** Of a link that opens with a place the map comes back to all areas. */
  constructor(opensThere: boolean) {
    if (opensThere) this.#way = { from: undefined, now: 'area', hasArrived: false };
  }

  /** The map is about to go to a place; from one to the next the way back leads to where the first one began. */
  leave(position: Position): void {
    const way = this.#way;
    const from = way && way.now === position ? way.from : position;
    this.#way = { from, now: position, hasArrived: false };
  }

  /** The map went somewhere by itself: the first such way is the one to the place. */
  arrive(position: Position): void {
    if (this.#way && !this.#way.hasArrived) {
      this.#way = { ...this.#way, now: position, hasArrived: true };
    }
  }

  /** The lists are limited to no place any more: where the map looks then. */
  end(position: Position): Position {
    const way = this.#way;
    this.#way = undefined;
    return way && way.now === position ? way.from : position;
  }
}
