import { lineOf, type OrientedRings } from './oriented-rings.ts';
import type { PreparedBorders } from './prepared-borders.ts';
import type { SimplerLines } from './simplify-borders.ts';
import { doubleArea, Vertices } from './vertices.ts';
import { deepestZoom, digitsBelow, tileExtent, tileUnit } from './world-grid.ts';

/**
 * Puts together the rings of areas as they are drawn in one tile, in its units. No area is lost on the way: an outer ring
 * that has no inside left, or is turned over, becomes a triangle of three of its own vertices; where even these lie on one
 * line in every polygon of an area, a triangle of one tile unit stands for it.
 */
export class TileRings {
  readonly #borders: PreparedBorders;
  readonly #rings: OrientedRings;
  readonly #simpler: SimplerLines;
  readonly #digits: number;
  readonly #left: number;
  readonly #top: number;
  readonly #ring = new Vertices();
  readonly #whole = new Vertices();

  constructor(borders: PreparedBorders, zoom: number, x: number, y: number) {
    this.#borders = borders;
    this.#rings = borders.rings;
    this.#simpler = borders.linesAt(zoom);
    this.#digits = digitsBelow(Math.min(zoom, deepestZoom));
    this.#left = x * tileExtent;
    this.#top = y * tileExtent;
  }

  /** Calls `take` with each ring of an area, outer rings before their holes; a ring is valid until the next one. */
  forEach(area: number, take: (ring: Vertices) => void): void {
    const { polygons, rings } = this.#rings;
    let isDrawn = false;
    for (let polygon = polygons[area]!; polygon < polygons[area + 1]!; polygon += 1) {
      const outer = this.#outerRing(rings[polygon]!);
      if (!outer) continue;
      isDrawn = true;
      take(outer);
      for (let ring = rings[polygon]! + 1; ring < rings[polygon + 1]!; ring += 1) {
        this.#read(ring, this.#simpler, this.#ring, 0);
        if (doubleArea(this.#ring) < 0) take(this.#ring);
      }
    }
    if (!isDrawn) this.#takeSmallest(area, take);
  }

  /** A line of the borders. */
  line(line: number): Vertices {
    this.#ring.length = 0;
    this.#addLine(line, this.#simpler, this.#ring, 0);
    return this.#ring;
  }

  #outerRing(ring: number): Vertices | undefined {
    this.#read(ring, this.#simpler, this.#ring, 0);
    if (doubleArea(this.#ring) > 0) return this.#ring;
    this.#read(ring, this.#borders.lines, this.#whole, this.#digits);
    return widestTriangle(this.#whole, this.#ring) ? this.#ring : undefined;
  }

  #takeSmallest(area: number, take: (ring: Vertices) => void): void {
    const { polygons, rings } = this.#rings;
    if (polygons[area] === polygons[area + 1]) return;
    this.#read(rings[polygons[area]!]!, this.#borders.lines, this.#whole, this.#digits);
    const [x = 0, y = 0] = this.#whole.numbers;
    this.#ring.length = 0;
    this.#ring.add(x, y);
    this.#ring.add(x + 1, y);
    this.#ring.add(x, y + 1);
    take(this.#ring);
  }

  #read(ring: number, lines: SimplerLines, into: Vertices, digits: number): void {
    into.length = 0;
    for (let at = this.#rings.ends[ring]!; at < this.#rings.ends[ring + 1]!; at += 1) {
      this.#addLine(this.#rings.lines[at]!, lines, into, digits);
    }
    into.openRing();
  }

  #addLine(
    entry: number,
    { vertices, starts }: SimplerLines,
    into: Vertices,
    digits: number,
  ): void {
    const line = lineOf(entry);
    const isForward = entry === line;
    const first = starts[line]!;
    const end = starts[line + 1]!;
    for (let step = 0; step < end - first; step += 1) {
      const place = 2 * (isForward ? first + step : end - 1 - step);
      into.addNew(
        tileUnit(vertices[place]!, digits) - this.#left,
        tileUnit(vertices[place + 1]!, digits) - this.#top,
      );
    }
  }
}

/** From the first vertex to the one farthest away, and to the one farthest from that line. @returns whether it has an inside */
function widestTriangle({ numbers, length }: Vertices, triangle: Vertices): boolean {
  const x = numbers[0]!;
  const y = numbers[1]!;
  const second = placeOfMost(length, (place) =>
    Math.hypot(numbers[place]! - x, numbers[place + 1]! - y),
  );
  const cross = (place: number): number =>
    (numbers[second]! - x) * (numbers[place + 1]! - y) -
    (numbers[second + 1]! - y) * (numbers[place]! - x);
  const third = placeOfMost(length, (place) => Math.abs(cross(place)));
  if (length === 0 || cross(third) === 0) return false;
  const [b, c] = cross(third) > 0 ? [second, third] : [third, second];
  triangle.length = 0;
  triangle.add(x, y);
  triangle.add(numbers[b]!, numbers[b + 1]!);
  triangle.add(numbers[c]!, numbers[c + 1]!);
  return true;
}

function placeOfMost(length: number, measure: (place: number) => number): number {
  let best = 0;
  let most = 0;
  for (let place = 0; place < length; place += 2) {
    const own = measure(place);
    if (own > most) [best, most] = [place, own];
  }
  return best;
}
