/** What the map has been told about features, and what it is still to be told: in slices, the newest wish first. */
import type { Extent } from '../../areas/extent.ts';

/** The look of a feature as a number; two features with the same number look the same. */
export type LookOf = (feature: number) => number;

const untold = -1;
const nothing = new Uint32Array();

export class ToldStates {
  readonly #told: Int32Array;
  #wanted: LookOf = () => untold;
  #queue: Uint32Array = nothing;
  #next = 0;

  constructor(features: number) {
    this.#told = new Int32Array(features).fill(untold);
  }

  /** Starts anew with these features in this order; what has been told stays told. */
  want(features: Uint32Array, wanted: LookOf): void {
    this.#queue = features;
    this.#wanted = wanted;
    this.#next = 0;
  }

  /** Nothing has been told: the map has been made anew. What is wanted stays. */
  forget(): void {
    this.#told.fill(untold);
    this.#next = 0;
  }

  /** Features that have not been looked at since they were wanted. */
  get waiting(): number {
    return this.#queue.length - this.#next;
  }

  /** What the map knows about a feature; -1: nothing. */
  told(feature: number): number {
    return this.#told[feature] ?? untold;
  }

  /**
   * Tells features whose look differs until `isOver`, which is asked after each told one.
   * @returns whether nothing is left
   */
  tell(
    tell: (feature: number, look: number, before: number) => void,
    isOver: () => boolean,
  ): boolean {
    while (this.#next < this.#queue.length) {
      const feature = this.#queue[this.#next]!;
      this.#next += 1;
      const look = this.#wanted(feature);
      const before = this.#told[feature]!;
      if (look === before) continue;
      this.#told[feature] = look;
      tell(feature, look, before);
      if (isOver()) break;
    }
    return this.#next === this.#queue.length;
  }
}

/** Boxes of `bounds` (west, south, east, north per feature) that meet `view`, ascending. */
export function featuresIn(bounds: Float64Array, view: Extent): Uint32Array {
  const [west, south, east, north] = view;
  const found = new Uint32Array(bounds.length / 4);
  let count = 0;
  for (let feature = 0, at = 0; at < bounds.length; feature += 1, at += 4) {
    if (bounds[at]! > east || bounds[at + 2]! < west) continue;
    if (bounds[at + 1]! > north || bounds[at + 3]! < south || Number.isNaN(bounds[at]!)) continue;
    found[count] = feature;
    count += 1;
  }
  return found.subarray(0, count);
}
