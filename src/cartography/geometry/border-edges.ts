/** Which border lines are edges: between marked and other areas, or between two neighbourhoods. */
import { isMarked, type AreaStates } from '../paintings/area-paint.ts';

/** Areas on both sides of each border; -1: outside. */
export interface BorderSides {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** The borders of each area, one area after the other. */
export class AreaBorders {
  readonly #starts: Uint32Array;
  readonly #borders: Uint32Array;

  constructor({ left, right }: BorderSides, areas: number) {
    const ends = new Uint32Array(areas + 1);
    for (const sides of [left, right]) {
      for (const area of sides) if (area >= 0) ends[area + 1]! += 1;
    }
    for (let area = 1; area <= areas; area += 1) ends[area]! += ends[area - 1]!;
    this.#starts = ends.slice();
    this.#borders = new Uint32Array(ends[areas] ?? 0);
    for (let border = 0; border < left.length; border += 1) {
      for (const area of [left[border] ?? -1, right[border] ?? -1]) {
        if (area >= 0) this.#borders[ends[area]!++] = border;
      }
    }
  }

  of(area: number): Uint32Array {
    return this.#borders.subarray(this.#starts[area] ?? 0, this.#starts[area + 1] ?? 0);
  }
}

/**
 * Whether a border outlines a neighbourhood: exactly one side is marked, or both are and lie in different
 * municipalities, where a neighbourhood ends with its municipality.
 * @param municipality per area; undefined where neighbourhoods may cross
 */
export function isEdge(
  { left, right }: BorderSides,
  border: number,
  states: AreaStates,
  municipality: Int32Array | undefined,
): boolean {
  const [one, other] = [left[border] ?? -1, right[border] ?? -1];
  const isOneMarked = one >= 0 && isMarked(states, one);
  const isOtherMarked = other >= 0 && isMarked(states, other);
  if (isOneMarked !== isOtherMarked) return true;
  return isOneMarked && municipality?.[one] !== municipality?.[other];
}
