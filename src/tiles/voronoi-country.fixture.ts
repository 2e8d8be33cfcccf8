import { Delaunay } from 'd3-delaunay';
import type { Polygon, Position } from 'geojson';
import type { Groupings } from '../analysis/values/groups.ts';

/** A made-up rectangular country: Voronoi areas with crooked borders, denser around its towns. */
export interface VoronoiCountry {
  readonly geometries: readonly Polygon[];
  readonly groupings: Groupings;
}

/** Degrees. */
const [west, south, east, north] = [6, 47.5, 15, 55] as const;

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param points vertices between the two ends of each border */
export function voronoiCountry(count: number, points: number, seed = 1): VoronoiCountry {
  const random = seeded(seed);
  const towns = Array.from({ length: Math.max(1, Math.round(count / 31)) }, () => site(random));
  const sites: [number, number][] = [];
  const municipality = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const town = Math.floor((index * towns.length) / count);
    const [x, y] = towns[town]!;
    const spread = 0.02 + 0.15 * random();
    sites.push([
      clamp(x + spread * (random() + random() - 1), west, east),
      clamp(y + 0.6 * spread * (random() + random() - 1), south, north),
    ]);
    municipality[index] = town;
  }
  const voronoi = Delaunay.from(sites).voronoi([west, south, east, north]);
  const geometries = sites.map((_, index) => {
    const cell = (voronoi.cellPolygon(index) ?? []) as Position[];
    return { type: 'Polygon' as const, coordinates: [crooked(cell, points)] };
  });
  const land = Int32Array.from(municipality, (town) => Math.floor((towns[town]![0] - west) / 2.26));
  return { geometries, groupings: { municipality, land } };
}

function site(random: () => number): readonly [number, number] {
  return [west + (east - west) * random(), south + (north - south) * random()];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high - 1e-6, Math.max(low + 1e-6, value));
}

/** Bends each border in the same way, from whichever side it is walked; the edge of the rectangle stays straight. */
function crooked(cell: readonly Position[], points: number): Position[] {
  const ring: Position[] = [];
  for (let index = 0; index + 1 < cell.length; index += 1) {
    const from = cell[index]!.map(rounded);
    const to = cell[index + 1]!.map(rounded);
    ring.push(from);
    if (from[0] === to[0] || from[1] === to[1]) continue;
    const isForward = from[0]! < to[0]!;
    const between = isForward ? bent(from, to, points) : bent(to, from, points).toReversed();
    ring.push(...between);
  }
  if (ring[0]) ring.push(ring[0]);
  return ring;
}

function bent([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, points: number): Position[] {
  const random = seeded(Math.round((ax + bx) * 1e6) ^ Math.round((ay + by) * 1e7));
  const between: Position[] = [];
  for (let index = 1; index <= points; index += 1) {
    const share = index / (points + 1);
    const aside = (0.12 * (random() - 0.5)) / Math.sqrt(points);
    between.push([
      rounded(ax + (bx - ax) * share - (by - ay) * aside),
      rounded(ay + (by - ay) * share + (bx - ax) * aside),
    ]);
  }
  return between;
}

/** To seven decimals, about a centimetre. */
function rounded(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}
