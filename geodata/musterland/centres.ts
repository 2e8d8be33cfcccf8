/** Places the centres of the municipalities: apart from each other in proportion to their size, large ones first. */
import type { Random } from '../musterstadt/seeded-random.ts';
import type { LandLookup } from './land-lookup.ts';
import { frameOf, type Outline, outside } from './outlines.ts';
import { distance, type Point } from './plane.ts';
import type { Size } from './rank-size.ts';

export interface Centre extends Size {
  readonly point: Point;
  /** Metres; radius of a circle with the area the municipality is planned with. */
  readonly radius: number;
}

const areaExponent = 0.35; // a town of ten times as many people has 2.2 times the area
const tries = 24;

/** Points inside each Land, spread at random over a grid: `outside` ones are left out. */
export class Ground {
  readonly #points = new Map<number, Point[]>();
  readonly spacing: number;

  constructor(outlines: readonly Outline[], lookup: LandLookup, spacing: number, random: Random) {
    this.spacing = spacing;
    const { west, south, east, north } = frameOf(outlines, 0);
    for (let y = south; y < north; y += spacing) {
      for (let x = west; x < east; x += spacing) {
        const point: Point = [x + spacing * random(), y + spacing * random()];
        const land = lookup.at(point);
        if (land !== outside) this.#add(land, point);
      }
    }
  }

  in(land: number): readonly Point[] {
    return this.#points.get(land) ?? [];
  }

  #add(land: number, point: Point): void {
    const present = this.#points.get(land);
    if (present) present.push(point);
    else this.#points.set(land, [point]);
  }
}

/** Centres by Land and, within it, by falling population. */
export function placeCentres(
  sizes: readonly Size[],
  ground: Ground,
  lookup: LandLookup,
  random: Random,
): Centre[] {
  const lands = [...new Set(sizes.map(({ land }) => land))].sort((a, b) => a - b);
  return lands.flatMap((land) => {
    const own = sizes.filter((size) => size.land === land);
    own.sort((a, b) => b.population - a.population);
    const points = ground.in(land);
    const clear = points.filter((point) => lookup.isWithin(land, point, ground.spacing));
    if (own.length === 1) return own.map((size) => middleOf(size, points, lookup, ground.spacing));
    return spread(own, clear, lookup, ground.spacing, random);
  });
}

/** The single municipality of a city-state has its centre as far from the border as possible. */
function middleOf(
  size: Size,
  points: readonly Point[],
  lookup: LandLookup,
  spacing: number,
): Centre {
  const radius = Math.sqrt((points.length * spacing ** 2) / Math.PI);
  let point = points[0] as Point;
  let depth = 0;
  for (const candidate of points) {
    while (lookup.isWithin(size.land, candidate, depth + 250)) {
      depth += 250;
      point = candidate;
    }
  }
  return { ...size, point, radius };
}

function spread(
  sizes: readonly Size[],
  points: readonly Point[],
  lookup: LandLookup,
  spacing: number,
  random: Random,
): Centre[] {
  const weights = sizes.map(({ population }) => population ** areaExponent);
  const perWeight = (points.length * spacing ** 2) / weights.reduce((sum, weight) => sum + weight);
  const placed: Centre[] = [];
  sizes.forEach((size, index) => {
    const radius = Math.sqrt(((weights[index] as number) * perWeight) / Math.PI);
    let best: Centre | undefined;
    let bestRoom = -1;
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const point = points[Math.floor(random() * points.length)] as Point;
      const isInland = lookup.isWithin(size.land, point, radius / 2);
      const room = roomAround(point, radius, placed) * (isInland ? 1 : 0.5);
      if (room <= bestRoom) continue;
      bestRoom = room;
      best = { ...size, point, radius };
    }
    if (best) placed.push(best);
  });
  return placed;
}

/** Distance to the nearest municipality in terms of both radii: 1 where the two circles would touch. */
function roomAround(point: Point, radius: number, placed: readonly Centre[]): number {
  let room = 3;
  for (const other of placed)
    room = Math.min(room, distance(point, other.point) / (radius + other.radius));
  return room;
}
