import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Extent } from '../../areas/extent.ts';
import type { Position } from 'geojson';

/** The rings of all areas in one piece: every vertex is two numbers, and no object stands for it. */
export class Boundaries {
  readonly #coordinates: Float64Array;
  /** First vertex of each ring, and at last the number of vertices. */
  readonly #vertices: Uint32Array;
  /** First ring of each area, and at last the number of rings. */
  readonly #rings: Uint32Array;

  constructor(shapes: readonly AreaGeometry[]) {
    const rings = shapes.map(ringsOf);
    this.#rings = cumulated(rings, ({ length }) => length);
    this.#vertices = cumulated(rings.flat(), ({ length }) => length);
    this.#coordinates = new Float64Array(2 * (this.#vertices.at(-1) ?? 0));
    copyPositions(rings, this.#coordinates);
  }

  /** From infinity to minus infinity where the area has no vertex. */
  boxOf(area: number): Extent {
    let west = Infinity;
    let south = Infinity;
    let east = -Infinity;
    let north = -Infinity;
    const coordinates = this.#coordinates;
    const end = 2 * this.#vertices[this.#rings[area + 1]!]!;
    for (let place = 2 * this.#vertices[this.#rings[area]!]!; place < end; place += 2) {
      const x = coordinates[place]!;
      const y = coordinates[place + 1]!;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    return [west, south, east, north];
  }

  /** Puts the segments of an area that reach into a box into `segments`, four numbers each, in their order. */
  segmentsIn(area: number, [west, south, east, north]: Extent, segments: Segments): void {
    const coordinates = this.#coordinates;
    segments.length = 0;
    const lastRing = this.#rings[area + 1]!;
    for (let ring = this.#rings[area]!; ring < lastRing; ring += 1) {
      const end = 2 * this.#vertices[ring + 1]!;
      for (let place = 2 * this.#vertices[ring]! + 2; place < end; place += 2) {
        const ax = coordinates[place - 2]!;
        const ay = coordinates[place - 1]!;
        const bx = coordinates[place]!;
        const by = coordinates[place + 1]!;
        if ((ax < west && bx < west) || (ax > east && bx > east)) continue;
        if ((ay < south && by < south) || (ay > north && by > north)) continue;
        segments.add(ax, ay, bx, by);
      }
    }
  }
}

function cumulated<Entry>(
  entries: readonly Entry[],
  sizeOf: (entry: Entry) => number,
): Uint32Array {
  const sums = new Uint32Array(entries.length + 1);
  let sum = 0;
  entries.forEach((entry, at) => (sums[at + 1] = sum += sizeOf(entry)));
  return sums;
}

function copyPositions(
  areas: readonly (readonly (readonly Position[])[])[],
  coordinates: Float64Array,
): void {
  let place = 0;
  for (const rings of areas) {
    for (const ring of rings) {
      for (let index = 0; index < ring.length; index += 1) {
        const position = ring[index] as Position;
        coordinates[place] = position[0] as number;
        coordinates[place + 1] = position[1] as number;
        place += 2;
      }
    }
  }
}

/** Segments in a list that is used again and again. */
export class Segments {
  numbers = new Float64Array(256);
  /** How many of the numbers are in use: four per segment. */
  length = 0;

  add(ax: number, ay: number, bx: number, by: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Float64Array(2 * this.length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = ax;
    this.numbers[this.length++] = ay;
    this.numbers[this.length++] = bx;
    this.numbers[this.length++] = by;
  }
}

/** The rings of a shape, outer and inner ones alike. */
export function ringsOf(shape: AreaGeometry): readonly (readonly Position[])[] {
  if (!shape) return [];
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}
