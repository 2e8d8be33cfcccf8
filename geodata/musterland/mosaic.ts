/** Pieces of the country (Voronoi cells) and the quarters they are put together to. */
import { Delaunay } from 'd3-delaunay';
import type { LandLookup } from './land-lookup.ts';
import { outside } from './outlines.ts';
import { distance, type Point } from './plane.ts';

export interface Mosaic {
  readonly delaunay: Delaunay<Point>;
  /** Seed of each piece: those of the quarters first, in their order, then those along the outlines. */
  readonly seeds: readonly Point[];
  /** Number of pieces that are seeds of quarters. */
  readonly quarters: number;
  /** Quarter each piece belongs to, or `outside`. */
  readonly owner: Int32Array;
}

const nobody = -2;
/** Islands of fewer pieces along the outline are left to the sea. */
const leastPiecesOfIsland = 8;

/** @param lands Land of each quarter seed */
export function layMosaic(
  quarterSeeds: readonly Point[],
  lands: readonly number[],
  borderSeeds: readonly Point[],
  lookup: LandLookup,
): Mosaic {
  const seeds = [...quarterSeeds, ...borderSeeds, ...frameAround(borderSeeds)];
  const delaunay = new Delaunay<Point>(Float64Array.from(seeds.flat()));
  const land = Int32Array.from(seeds, (point, index) => lands[index] ?? lookup.at(point));
  const owner = Int32Array.from(land, (value, index) => {
    if (index < quarterSeeds.length) return index;
    return value === outside ? outside : nobody;
  });
  spreadOwners(delaunay, seeds, land, owner);
  return { delaunay, seeds, quarters: quarterSeeds.length, owner };
}

/** Points far out, so that every piece of the country is bounded. */
function frameAround(points: readonly Point[]): Point[] {
  const far = 2 * points.reduce((most, [x, y]) => Math.max(most, Math.abs(x), Math.abs(y)), 0);
  return Array.from({ length: 16 }, (_, index): Point => {
    const angle = (index * Math.PI) / 8;
    return [far * Math.cos(angle), far * Math.sin(angle)];
  });
}

/** Gives pieces along the outlines to adjacent quarters of the same Land, ring by ring from the quarters on. */
function spreadOwners(
  delaunay: Delaunay<Point>,
  seeds: readonly Point[],
  land: Int32Array,
  owner: Int32Array,
): void {
  let waiting = [...owner.keys()].filter((piece) => owner[piece] === nobody);
  while (waiting.length > 0) {
    const taken = waiting.map((piece) => nearestOwner(piece, delaunay, seeds, land, owner));
    if (taken.every((quarter) => quarter === nobody)) break;
    waiting.forEach((piece, place) => (owner[piece] = taken[place] as number));
    waiting = waiting.filter((piece) => owner[piece] === nobody);
  }
  for (const island of islandsOf(waiting, delaunay, land)) {
    const quarter =
      island.length < leastPiecesOfIsland
        ? outside
        : ownerAcross(island[0] as number, seeds, land, owner);
    for (const piece of island) owner[piece] = quarter;
  }
}

function nearestOwner(
  piece: number,
  delaunay: Delaunay<Point>,
  seeds: readonly Point[],
  land: Int32Array,
  owner: Int32Array,
): number {
  let best = nobody;
  let least = Infinity;
  for (const next of delaunay.neighbors(piece)) {
    const quarter = owner[next] as number;
    if (quarter < 0 || land[next] !== land[piece]) continue;
    const metres = distance(seeds[piece] as Point, seeds[quarter] as Point);
    if (metres >= least) continue;
    least = metres;
    best = quarter;
  }
  return best;
}

/** Pieces no quarter is adjacent to, in connected groups. */
function islandsOf(
  pieces: readonly number[],
  delaunay: Delaunay<Point>,
  land: Int32Array,
): number[][] {
  const left = new Set(pieces);
  const islands: number[][] = [];
  for (const first of left) {
    left.delete(first);
    const island = [first];
    for (const piece of island) {
      for (const next of delaunay.neighbors(piece)) {
        if (land[next] === land[piece] && left.delete(next)) island.push(next);
      }
    }
    islands.push(island);
  }
  return islands;
}

/** The nearest quarter of the same Land across the water. */
function ownerAcross(
  piece: number,
  seeds: readonly Point[],
  land: Int32Array,
  owner: Int32Array,
): number {
  let best: number = outside;
  let least = Infinity;
  for (let other = 0; other < seeds.length && owner[other] === other; other += 1) {
    if (land[other] !== land[piece]) continue;
    const metres = distance(seeds[piece] as Point, seeds[other] as Point);
    if (metres >= least) continue;
    least = metres;
    best = other;
  }
  return best;
}
