import { Vertices } from './vertices.ts';

/** The square of a tile with its buffer: both coordinates of what is kept lie in it. */
export interface Square {
  readonly low: number;
  readonly high: number;
}

function isInside({ numbers, length }: Vertices, { low, high }: Square): boolean {
  for (let index = 0; index < length; index += 1) {
    if (numbers[index]! < low || numbers[index]! > high) return false;
  }
  return true;
}

/** Cuts rings and lines at a square. Crossings are whole numbers too. */
export class Clipper {
  readonly #square: Square;
  readonly #first = new Vertices();
  readonly #second = new Vertices();

  constructor(square: Square) {
    this.#square = square;
  }

  /** What of a ring is in the square, by Sutherland and Hodgman; valid until the next call. */
  ring(ring: Vertices): Vertices {
    const { low, high } = this.#square;
    if (isInside(ring, this.#square)) return ring;
    cutRing(ring, this.#first, 0, low, false);
    cutRing(this.#first, this.#second, 0, high, true);
    cutRing(this.#second, this.#first, 1, low, false);
    cutRing(this.#first, this.#second, 1, high, true);
    return this.#second;
  }

  /** Calls `take` with each piece of a line that is in the square; a piece is valid until the next one. */
  line(line: Vertices, take: (piece: Vertices) => void): void {
    if (isInside(line, this.#square)) {
      take(line);
      return;
    }
    const piece = this.#first;
    piece.length = 0;
    const { numbers, length } = line;
    for (let index = 0; index + 3 < length; index += 2) {
      const ax = numbers[index]!;
      const ay = numbers[index + 1]!;
      const bx = numbers[index + 2]!;
      const by = numbers[index + 3]!;
      const leaves = this.#addSegment(piece, ax, ay, bx, by);
      if (leaves && piece.length > 2) take(piece);
      if (leaves) piece.length = 0;
    }
    if (piece.length > 2) take(piece);
  }

  /** Adds what of a segment is in the square, by Liang and Barsky. @returns whether the line is outside at its end */
  #addSegment(piece: Vertices, ax: number, ay: number, bx: number, by: number): boolean {
    const { low, high } = this.#square;
    const from = Math.max(0, enters(ax, bx, low, high), enters(ay, by, low, high));
    const to = Math.min(1, leaves(ax, bx, low, high), leaves(ay, by, low, high));
    if (from > to) return true;
    piece.addNew(at(ax, bx, from), at(ay, by, from));
    piece.addNew(at(ax, bx, to), at(ay, by, to));
    return to < 1;
  }
}

function at(from: number, to: number, share: number): number {
  return share === 1 ? to : Math.round(from + (to - from) * share);
}

/** The share of the way from a to b at which the strip is entered; beyond 1 where it never is. */
function enters(a: number, b: number, low: number, high: number): number {
  if (a < low) return b < low ? 2 : (low - a) / (b - a);
  if (a > high) return b > high ? 2 : (a - high) / (a - b);
  return 0;
}

/** The share of the way from a to b at which the strip is left. */
function leaves(a: number, b: number, low: number, high: number): number {
  if (b < low) return (a - low) / (a - b);
  if (b > high) return (high - a) / (b - a);
  return 1;
}

/** @param axis 0: cut by x, 1: by y. The ring does not repeat its first vertex. */
function cutRing(
  { numbers, length }: Vertices,
  kept: Vertices,
  axis: 0 | 1,
  edge: number,
  isBelow: boolean,
): void {
  kept.length = 0;
  if (length === 0) return;
  let ax = numbers[length - 2]!;
  let ay = numbers[length - 1]!;
  let isAKept = isBelow ? (axis === 0 ? ax : ay) <= edge : (axis === 0 ? ax : ay) >= edge;
  for (let index = 0; index < length; index += 2) {
    const bx = numbers[index]!;
    const by = numbers[index + 1]!;
    const own = axis === 0 ? bx : by;
    const isBKept = isBelow ? own <= edge : own >= edge;
    if (isAKept !== isBKept) {
      if (axis === 0) kept.addNew(edge, Math.round(ay + ((by - ay) * (edge - ax)) / (bx - ax)));
      else kept.addNew(Math.round(ax + ((bx - ax) * (edge - ay)) / (by - ay)), edge);
    }
    if (isBKept) kept.addNew(bx, by);
    ax = bx;
    ay = by;
    isAKept = isBKept;
  }
  kept.openRing();
}
