import type { Position } from 'geojson';

/** Where the lines of one polygon meet apart from their ends. */
export interface RingContacts {
  /** Rings that run through one position twice, by their place in the polygon. */
  readonly touching: ReadonlySet<number>;
  /** A position near which two lines cross; undefined where none do. */
  readonly crossing: Position | undefined;
}

/** Segments of a run; a longer one is cut. */
const longestRun = 16;

/** Finds where the lines of a polygon meet. Keeps its buffers between polygons, of which a file has up to 100,000. */
export class ContactFinder {
  /** x and y of all positions, ring after ring; segment n goes from position n to n + 1. */
  #positions = new Float64Array(512);
  /** First position, last position and ring of each run. */
  #runs = new Int32Array(192);
  /** Smallest x, smallest y, largest x, largest y of each run. */
  #boxes = new Float64Array(256);
  #runCount = 0;
  /** First position of each ring, and the end. */
  #rings: number[] = [];
  #touching = new Set<number>();
  #crossing: Position | undefined;

  /**
   * Compares the segments of closed rings. A run goes in one direction along x, so that its segments meet only
   * those of other runs, and two runs whose boxes lie apart have nothing in common. Positions count as the same
   * only where their numbers are.
   */
  find(rings: readonly (readonly Position[])[]): RingContacts {
    this.#touching = new Set();
    this.#crossing = undefined;
    this.#list(rings);
    for (let run = 0; run < this.#runCount; run += 1) this.#compareWithLater(run);
    return { touching: this.#touching, crossing: this.#crossing };
  }

  #list(rings: readonly (readonly Position[])[]): void {
    const count = rings.reduce((sum, ring) => sum + ring.length, 0);
    if (this.#positions.length < 2 * count) {
      this.#positions = new Float64Array(4 * count);
      this.#runs = new Int32Array(6 * count);
      this.#boxes = new Float64Array(8 * count);
    }
    this.#runCount = 0;
    this.#rings.length = 0;
    let at = 0;
    for (const [place, ring] of rings.entries()) {
      this.#rings.push(at);
      this.#listRing(ring, place, at);
      at += ring.length;
    }
    this.#rings.push(at);
  }

  #listRing(ring: readonly Position[], place: number, start: number): void {
    const positions = this.#positions;
    let direction = 0;
    let runStart = start;
    let [fromX = NaN, fromY = NaN] = ring[0] ?? [];
    positions[2 * start] = fromX;
    positions[2 * start + 1] = fromY;
    let [minX, minY, maxX, maxY] = [fromX, fromY, fromX, fromY];
    for (let index = 1; index < ring.length; index += 1) {
      const position = ring[index] as Position;
      const x = position[0] as number;
      const y = position[1] as number;
      const at = start + index;
      positions[2 * at] = x;
      positions[2 * at + 1] = y;
      const own = directionOf(x - fromX, y - fromY);
      if ((own !== direction && index > 1) || at - 1 - runStart >= longestRun) {
        this.#endRun(place, runStart, at - 1, minX, minY, maxX, maxY);
        runStart = at - 1;
        minX = maxX = fromX;
        minY = maxY = fromY;
      }
      direction = own;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
      fromX = x;
      fromY = y;
    }
    this.#endRun(place, runStart, start + ring.length - 1, minX, minY, maxX, maxY);
  }

  #endRun(
    ring: number,
    first: number,
    last: number,
    minX: number,
    minY: number,
    maxX: number,
    maxY: number,
  ): void {
    const run = this.#runCount;
    this.#runs[3 * run] = first;
    this.#runs[3 * run + 1] = last;
    this.#runs[3 * run + 2] = ring;
    this.#boxes[4 * run] = minX;
    this.#boxes[4 * run + 1] = minY;
    this.#boxes[4 * run + 2] = maxX;
    this.#boxes[4 * run + 3] = maxY;
    this.#runCount = run + 1;
  }

  #compareWithLater(run: number): void {
    const boxes = this.#boxes;
    const minX = boxes[4 * run] as number;
    const minY = boxes[4 * run + 1] as number;
    const maxX = boxes[4 * run + 2] as number;
    const maxY = boxes[4 * run + 3] as number;
    const end = 4 * this.#runCount;
    for (let at = 4 * run + 4; at < end; at += 4) {
      if ((boxes[at] as number) > maxX || (boxes[at + 2] as number) < minX) continue;
      if ((boxes[at + 1] as number) > maxY || (boxes[at + 3] as number) < minY) continue;
      this.#compareRuns(run, at / 4);
    }
  }

  /** Only the segments of one run that reach into the box of the other are compared with its segments. */
  #compareRuns(one: number, other: number): void {
    const [positions, boxes] = [this.#positions, this.#boxes];
    const minX = boxes[4 * other] as number;
    const minY = boxes[4 * other + 1] as number;
    const maxX = boxes[4 * other + 2] as number;
    const maxY = boxes[4 * other + 3] as number;
    const oneEnd = this.#runs[3 * one + 1] as number;
    const isSameRing = this.#runs[3 * one + 2] === this.#runs[3 * other + 2];
    for (let from = this.#runs[3 * one] as number; from < oneEnd; from += 1) {
      const ax = positions[2 * from] as number;
      const bx = positions[2 * from + 2] as number;
      if ((ax < minX && bx < minX) || (ax > maxX && bx > maxX)) continue;
      const ay = positions[2 * from + 1] as number;
      const by = positions[2 * from + 3] as number;
      if ((ay < minY && by < minY) || (ay > maxY && by > maxY)) continue;
      this.#compareSegment(from, other, isSameRing);
    }
  }

  /** The starts of two segments of a ring are two of its positions; each shared position is met through them. */
  #compareSegment(from: number, run: number, isSameRing: boolean): void {
    const positions = this.#positions;
    const ring = this.#runs[3 * run + 2] as number;
    // The last segment of a ring ends where its first one begins.
    const isFirst = isSameRing && from === this.#rings[ring];
    const lastOfRing = (this.#rings[ring + 1] as number) - 2;
    const end = this.#runs[3 * run + 1] as number;
    for (let to = this.#runs[3 * run] as number; to < end; to += 1) {
      const isSameStart =
        positions[2 * from] === positions[2 * to] &&
        positions[2 * from + 1] === positions[2 * to + 1];
      if (isSameRing && isSameStart) this.#touching.add(ring);
      const isNext = isSameRing && (to === from + 1 || (isFirst && to === lastOfRing));
      if (isNext || isSameStart || this.#crossing) continue;
      if (doCross(positions, 2 * from, 2 * to)) {
        this.#crossing = [positions[2 * to] as number, positions[2 * to + 1] as number];
      }
    }
  }
}

/** East, west, north or south. */
function directionOf(x: number, y: number): number {
  if (x !== 0) return x > 0 ? 1 : 2;
  return y > 0 ? 3 : 4;
}

/** Each segment's ends lie strictly on both sides of the other. */
function doCross(positions: Float64Array, one: number, other: number): boolean {
  return (
    side(positions, one, other) * side(positions, one, other + 2) < 0 &&
    side(positions, other, one) * side(positions, other, one + 2) < 0
  );
}

/** Positive where the position lies left of the segment. */
function side(positions: Float64Array, segment: number, position: number): number {
  const x = positions[segment] as number;
  const y = positions[segment + 1] as number;
  return (
    ((positions[segment + 2] as number) - x) * ((positions[position + 1] as number) - y) -
    ((positions[segment + 3] as number) - y) * ((positions[position] as number) - x)
  );
}
