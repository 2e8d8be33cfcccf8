/**
 * Which areas touch: `queen` neighbours share at least a point, `rook` neighbours a line. Neighbours of area n are
 * `targets` from `starts[n]` to `starts[n + 1]`, ascending; the relation is symmetric, and no area is its own neighbour.
 */
export interface Adjacency {
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
}

export function neighboursOf({ starts, targets }: Adjacency, area: number): Uint32Array {
  return targets.subarray(starts[area], starts[area + 1]);
}

/** Pairs of areas that touch. A pair may be named more than once. */
export class AreaPairs {
  #areas = new Uint32Array(1024);
  #length = 0;

  add(one: number, other: number): void {
    if (this.#length === this.#areas.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#areas);
      this.#areas = larger;
    }
    this.#areas[this.#length++] = one;
    this.#areas[this.#length++] = other;
  }

  adjacency(count: number): Adjacency {
    const starts = new Uint32Array(count + 1);
    for (let index = 0; index < this.#length; index += 1) starts[this.#areas[index]! + 1]! += 1;
    for (let area = 0; area < count; area += 1) starts[area + 1]! += starts[area]!;
    const unsorted = new Uint32Array(this.#length);
    const next = starts.slice();
    for (let index = 0; index < this.#length; index += 2) {
      const [one, other] = [this.#areas[index]!, this.#areas[index + 1]!];
      unsorted[next[one]!++] = other;
      unsorted[next[other]!++] = one;
    }
    return withoutRepeats(starts, ascending(starts, unsorted));
  }
}

/** Every area tells its neighbours of itself, one area after the other: so each hears of them in ascending order. */
function ascending(starts: Uint32Array, targets: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(targets.length);
  const next = starts.slice();
  for (let area = 0; area + 1 < starts.length; area += 1) {
    for (let index = starts[area]!; index < starts[area + 1]!; index += 1) {
      sorted[next[targets[index]!]!++] = area;
    }
  }
  return sorted;
}

/** Two areas that share several lines are neighbours once. */
function withoutRepeats(starts: Uint32Array, targets: Uint32Array): Adjacency {
  const ends = new Uint32Array(starts.length);
  let length = 0;
  for (let area = 0; area + 1 < starts.length; area += 1) {
    let last = -1;
    for (let index = starts[area]!; index < starts[area + 1]!; index += 1) {
      const target = targets[index]!;
      if (target !== last) targets[length++] = target;
      last = target;
    }
    ends[area + 1] = length;
  }
  return { starts: ends, targets: targets.slice(0, length) };
}
