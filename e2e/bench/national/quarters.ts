import { Delaunay } from 'd3-delaunay';
import type { SharedBorders } from '../../../src/tiles/shared-borders.ts';
import { seededUnit } from '../seeded-unit.ts';

/**
 * Made-up quarters for measuring: Voronoi cells around a jittered grid, about 31 vertices each, neighbours with the
 * very same border. All sizes have the same density, that of 85,000 quarters in a country of 357,000 km²: more
 * quarters are a larger country, not smaller quarters. The same on every run.
 */

/** Kilometres between two neighbouring quarters: 4.2 km² each. */
const spacing = 2.05;
/** Middle of the country in degrees, and how far it is across for its height. */
const middle = { longitude: 10.4, latitude: 51.2 } as const;
const shape = 0.75;
const kilometresPerDegree = 111.32;
/** Lines between two corners of a quarter. */
const bends = 5;
/** Quarters of a municipality, and municipalities of a Land, as blocks of the grid. */
const municipality = { across: 6, down: 5 } as const;
const lands = 4;
/** Rows of cells around the country that are dropped, so that every cell in it is closed. */
const rim = 2;

export interface Quarters {
  readonly count: number;
  readonly borders: SharedBorders;
  /** A point inside each quarter, degrees, x0,y0,… */
  readonly points: Float64Array;
  /** Number of the municipality and the Land of each quarter; those of one are consecutive. */
  readonly municipality: Int32Array;
  readonly land: Int32Array;
}

interface Site {
  readonly column: number;
  readonly row: number;
  readonly municipality: number;
  readonly land: number;
}

export function makeQuarters(count: number): Quarters {
  const across = Math.round(Math.sqrt(count * shape));
  const down = Math.ceil(count / across);
  const sites = sitesInOrder(count, across, down);
  const places = sitePlaces(sites, across, down);
  const { borders, points } = cellBorders(places, count);
  return {
    count,
    borders,
    points,
    municipality: Int32Array.from(renumbered(sites.map((site) => site.municipality))),
    land: Int32Array.from(renumbered(sites.map((site) => site.land))),
  };
}

/** Land after Land, municipality after municipality; the last row of the grid may be incomplete. */
function sitesInOrder(count: number, across: number, down: number): Site[] {
  const blocksAcross = Math.ceil(across / municipality.across);
  const blocksDown = Math.ceil(down / municipality.down);
  const sites = Array.from({ length: count }, (_, index): Site => {
    const [column, row] = [index % across, Math.floor(index / across)];
    const [x, y] = [Math.floor(column / municipality.across), Math.floor(row / municipality.down)];
    const landAcross = Math.floor((x * lands) / blocksAcross);
    const landDown = Math.floor((y * lands) / blocksDown);
    return { column, row, municipality: y * blocksAcross + x, land: landDown * lands + landAcross };
  });
  return sites.sort((one, other) => one.land - other.land || one.municipality - other.municipality);
}

/** Numbers in the order of their first appearance. */
function renumbered(numbers: readonly number[]): number[] {
  const order = new Map<number, number>();
  return numbers.map((number) => {
    const known = order.get(number) ?? order.size;
    order.set(number, known);
    return known;
  });
}

/** Kilometres east and north of the middle: first the quarters, then the rim around them. */
function sitePlaces(sites: readonly Site[], across: number, down: number): Float64Array {
  const random = seededUnit(5);
  const inside = new Set(sites.map(({ column, row }) => row * across + column));
  const cells = sites.map(({ column, row }): [number, number] => [column, row]);
  for (let row = -rim; row < down + rim; row += 1) {
    for (let column = -rim; column < across + rim; column += 1) {
      const isInside = column >= 0 && column < across && inside.has(row * across + column);
      if (!isInside) cells.push([column, row]);
    }
  }
  return Float64Array.from(
    cells.flatMap(([column, row]) => [
      (column + 0.5 - across / 2 + (random() - 0.5) * 0.8) * spacing,
      (row + 0.5 - down / 2 + (random() - 0.5) * 0.8) * spacing,
    ]),
  );
}

/** A border between two cells is made once, bent, from the corner left of it to the next one. */
function cellBorders(
  places: Float64Array,
  count: number,
): { readonly borders: SharedBorders; readonly points: Float64Array } {
  const delaunay = new Delaunay(places);
  const { halfedges, triangles, inedges } = delaunay;
  const { circumcenters } = delaunay.voronoi();
  const lineOf = new Int32Array(halfedges.length).fill(-1);
  const coordinates: number[] = [];
  const starts = [0];
  const left: number[] = [];
  const right: number[] = [];
  const corner = (triangle: number): [number, number] => [
    circumcenters[2 * triangle] ?? 0,
    circumcenters[2 * triangle + 1] ?? 0,
  ];
  const next = (edge: number): number => (edge % 3 === 2 ? edge - 2 : edge + 1);

  const rings = Array.from({ length: count }, (_, area) => {
    const first = inedges[area] ?? 0;
    const lines: number[] = [];
    let edge = first;
    do {
      const out = next(edge);
      const back = halfedges[out] ?? -1;
      const key = Math.min(out, back);
      const known = lineOf[key] ?? -1;
      if (known >= 0) lines.push(~known);
      else {
        const other = triangles[next(out)] ?? -1;
        lineOf[key] = left.length;
        lines.push(left.length);
        bend(corner(Math.floor(edge / 3)), corner(Math.floor(back / 3)), coordinates);
        starts.push(coordinates.length / 2);
        left.push(area);
        right.push(other < count ? other : -1);
      }
      edge = back;
    } while (edge !== first);
    return [[Int32Array.from(lines)]];
  });
  return {
    borders: {
      coordinates: Float64Array.from(coordinates),
      starts: Uint32Array.from(starts),
      left: Int32Array.from(left),
      right: Int32Array.from(right),
      rings,
    },
    points: Float64Array.from(
      Array.from({ length: count }, (_, area) =>
        degrees(places[2 * area] ?? 0, places[2 * area + 1] ?? 0),
      ).flat(),
    ),
  };
}

/** Writes the points of a border that sways to one side by up to a twentieth of its length. */
function bend([x1, y1]: [number, number], [x2, y2]: [number, number], into: number[]): void {
  for (let step = 0; step <= bends; step += 1) {
    const part = step / bends;
    const sway = step === bends ? 0 : 0.05 * Math.sin(2 * Math.PI * part);
    const x = x1 + part * (x2 - x1) - sway * (y2 - y1);
    const y = y1 + part * (y2 - y1) + sway * (x2 - x1);
    into.push(...degrees(x, y));
  }
}

/** Six decimals, a tenth of a metre. */
function degrees(x: number, y: number): [number, number] {
  const shrink = Math.cos((middle.latitude * Math.PI) / 180);
  return [
    round(middle.longitude + x / (kilometresPerDegree * shrink)),
    round(middle.latitude + y / kilometresPerDegree),
  ];
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The outer ring of a quarter, x0,y0,x1,y1,…, closed, counterclockwise. */
export function ringOf({ borders }: Quarters, area: number): number[] {
  const ring: number[] = [];
  for (const line of borders.rings[area]?.[0]?.[0] ?? []) {
    const number = line < 0 ? ~line : line;
    const [from, to] = [borders.starts[number] ?? 0, borders.starts[number + 1] ?? 0];
    for (let step = 0; step < to - from - 1; step += 1) {
      const point = line < 0 ? to - 1 - step : from + step;
      ring.push(borders.coordinates[2 * point] ?? 0, borders.coordinates[2 * point + 1] ?? 0);
    }
  }
  ring.push(ring[0] ?? 0, ring[1] ?? 0);
  return ring;
}
