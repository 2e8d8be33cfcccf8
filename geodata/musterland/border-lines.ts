/** The border lines between quarters, each once: from junction to junction, roughened alike for both sides. */
import type { Random } from '../musterstadt/seeded-random.ts';
import type { Mosaic } from './mosaic.ts';
import type { Point } from './plane.ts';

export interface BorderLine {
  readonly left: number;
  readonly right: number;
  /** Corners of the mosaic (triangles) the line begins and ends at; the same one for a closed line. */
  readonly from: number;
  readonly to: number;
  /** Metres. */
  readonly points: readonly Point[];
}

export function borderLinesOf(mosaic: Mosaic, random: Random): BorderLine[] {
  const tracer = new Tracer(mosaic, random);
  const { halfedges } = mosaic.delaunay;
  const lines: BorderLine[] = [];
  for (let edge = 0; edge < halfedges.length; edge += 1)
    if (tracer.isOpen(edge) && tracer.startsAtJunction(edge)) lines.push(tracer.trace(edge));
  for (let edge = 0; edge < halfedges.length; edge += 1)
    if (tracer.isOpen(edge)) lines.push(tracer.trace(edge));
  return lines;
}

const next = (edge: number): number => (edge % 3 === 2 ? edge - 2 : edge + 1);
const corner = (edge: number): number => Math.floor(edge / 3);

/** Walks the edges between pieces of different quarters. An edge of the triangulation stands for the border across it. */
class Tracer {
  readonly #mosaic: Mosaic;
  readonly #random: Random;
  readonly #corners: ArrayLike<number>;
  readonly #isBorder: Uint8Array;
  readonly #isDone: Uint8Array;
  readonly #turns: boolean;

  constructor(mosaic: Mosaic, random: Random) {
    const { halfedges, triangles } = mosaic.delaunay;
    this.#mosaic = mosaic;
    this.#random = random;
    this.#corners = mosaic.delaunay.voronoi().circumcenters;
    this.#isDone = new Uint8Array(halfedges.length);
    this.#isBorder = Uint8Array.from(halfedges, (twin, edge) => {
      if (twin < 0) return 0;
      return this.#owner(triangles[edge] as number) === this.#owner(triangles[twin] as number)
        ? 0
        : 1;
    });
    const [a, b, c] = [0, 1, 2].map((edge) => mosaic.seeds[triangles[edge] as number] as Point);
    this.#turns = crossing(a as Point, b as Point, c as Point) < 0;
  }

  isOpen(edge: number): boolean {
    return this.#isBorder[edge] === 1 && this.#isDone[edge] === 0;
  }

  startsAtJunction(edge: number): boolean {
    const first = 3 * corner(edge);
    return [first, first + 1, first + 2].every((side) => this.#isBorder[side] === 1);
  }

  trace(first: number): BorderLine {
    const { halfedges } = this.#mosaic.delaunay;
    const points = [this.#cornerAt(first)];
    let edge = first;
    for (;;) {
      const twin = halfedges[edge] as number;
      this.#isDone[edge] = 1;
      this.#isDone[twin] = 1;
      const [left, right] = this.#sides(edge);
      roughen(
        points,
        this.#cornerAt(twin),
        [this.#seed(left), this.#seed(right)],
        this.#steps(left, right),
        this.#random,
      );
      const onward = [next(twin), next(next(twin))].filter((side) => this.#isBorder[side] === 1);
      if (onward.length !== 1 || corner(twin) === corner(first)) {
        const [leftPiece, rightPiece] = this.#sides(first);
        return {
          left: this.#owner(leftPiece),
          right: this.#owner(rightPiece),
          from: corner(first),
          to: corner(twin),
          points,
        };
      }
      edge = onward[0] as number;
    }
  }

  /** Pieces to the left and right of the border, seen from the triangle of the edge outwards. */
  #sides(edge: number): readonly [number, number] {
    const { triangles } = this.#mosaic.delaunay;
    const from = triangles[edge] as number;
    const to = triangles[next(edge)] as number;
    return this.#turns ? [from, to] : [to, from];
  }

  #steps(left: number, right: number): number {
    return left >= this.#mosaic.quarters && right >= this.#mosaic.quarters ? 2 : 5;
  }

  #owner(piece: number): number {
    return this.#mosaic.owner[piece] as number;
  }

  #seed(piece: number): Point {
    return this.#mosaic.seeds[piece] as Point;
  }

  #cornerAt(edge: number): Point {
    const place = 2 * corner(edge);
    return [this.#corners[place] as number, this.#corners[place + 1] as number];
  }
}

const crossing = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const roughness = 0.16; // largest displacement in parts of the length
const safety = 0.5; // part of the way to the edge of the room a border has for itself
const shortest = 8; // metres between two points of a border

/**
 * Appends the way to `to`, displaced midpoint by midpoint. The border stays within the kite of its two corners
 * and two seeds, which no other border enters, and never turns back: no two borders cross.
 */
function roughen(
  points: Point[],
  to: Point,
  seeds: readonly [Point, Point],
  most: number,
  random: Random,
): void {
  const from = points.at(-1) as Point;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(x * x + y * y);
  const steps = Math.max(1, Math.min(most, Math.floor(length / shortest)));
  const room = [slope(from, to, seeds), slope(to, from, seeds)] as const;
  const middle = roughness * (2 * random() - 1);
  for (let step = 1; step < steps; step += 1) {
    const part = (step + 0.5 * (random() - 0.5)) / steps;
    const most = safety * Math.min(part * room[0], (1 - part) * room[1]);
    const wanted =
      middle * (1 - Math.abs(2 * part - 1)) + (roughness / 2) * (2 * random() - 1) * 0.9;
    const aside = Math.max(-most, Math.min(most, wanted));
    points.push([from[0] + part * x - aside * y, from[1] + part * y + aside * x]);
  }
  points.push(to);
}

/** Rise of the lines from a corner to the seeds over the border: how far it may stray per way gone. */
function slope(corner: Point, to: Point, seeds: readonly [Point, Point]): number {
  return Math.min(
    ...seeds.map((seed) => {
      const along =
        (to[0] - corner[0]) * (seed[0] - corner[0]) + (to[1] - corner[1]) * (seed[1] - corner[1]);
      return along <= 0 ? Infinity : Math.abs(crossing(corner, to, seed)) / along;
    }),
  );
}
