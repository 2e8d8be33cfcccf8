/** Seeds: the points around which the pieces of the country form (Voronoi). */
import type { Random } from '../musterstadt/seeded-random.ts';
import type { Centre, Ground } from './centres.ts';
import type { LandLookup } from './land-lookup.ts';
import { frameOf, type Outline, outside } from './outlines.ts';
import { distance, type Point } from './plane.ts';
import { PointGrid } from './point-grid.ts';
import { claim, type Reach } from './reach.ts';

/** The seed of a quarter. */
export interface QuarterSeed {
  readonly point: Point;
  /** Index in the list of centres. */
  readonly municipality: number;
}

/** Residents of a quarter on average: about 470 households of two people. */
const peoplePerQuarter = 930;

/** Part of a full turn after which a sunflower sets its next seed. */
const goldenTurn = (3 - Math.sqrt(5)) / 2;

/** Quarters of a municipality on a sunflower spiral, close together in the middle, some way off it by chance. */
export function seedsOf(
  centre: Centre,
  municipality: number,
  reach: Reach,
  isFree: (point: Point) => boolean,
  random: Random,
): QuarterSeed[] {
  const count = Math.max(4, Math.round(centre.population / peoplePerQuarter));
  const power = spreadOf(reach.squareMetres / count);
  const turn = random();
  const seeds: QuarterSeed[] = [];
  for (let place = 0; place < count; place += 1) {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const share = (place + 0.5 + 0.3 * attempt * (random() - 0.5)) / count;
      const angle = reach.directionAt(turn + (place + attempt * random()) * goldenTurn);
      const away = reach.towards(angle);
      const spacing = away * Math.sqrt((2 * Math.PI * power * share ** (2 * power - 1)) / count);
      const metres = away * 0.95 * share ** power;
      const point: Point = [
        centre.point[0] + metres * Math.cos(angle) + 0.4 * spacing * (random() - 0.5),
        centre.point[1] + metres * Math.sin(angle) + 0.4 * spacing * (random() - 0.5),
      ];
      if (!isFree(point)) continue;
      seeds.push({ point, municipality });
      break;
    }
  }
  return seeds;
}

/** Exponent of the distance from the centre over the share of quarters: 0.5 would be even, more is denser in the middle. */
function spreadOf(squareMetresPerQuarter: number): number {
  const power = 0.78 + 0.22 * Math.log10(squareMetresPerQuarter / 250_000);
  return Math.min(1.3, Math.max(0.75, power));
}

/** Seeds where no quarter of the Land is near: beyond a bay, on an island, at the far end of a wide municipality. */
export function fillingSeeds(
  seeds: readonly QuarterSeed[],
  centres: readonly Centre[],
  ground: Ground,
  lookup: LandLookup,
  room: { readonly apart: number; readonly margin: number },
): QuarterSeed[] {
  const grid = new PointGrid(room.apart);
  for (const { point } of seeds) grid.add(point);
  const added: QuarterSeed[] = [];
  const lands = [...new Set(centres.map(({ land }) => land))];
  for (const land of lands) {
    const own = [...centres.entries()].filter(([, centre]) => centre.land === land);
    for (const point of ground.in(land)) {
      if (grid.hasNear(point) || !lookup.isWithin(land, point, room.margin)) continue;
      grid.add(point);
      added.push({ point, municipality: nearest(point, own) });
    }
  }
  return added;
}

function nearest(point: Point, centres: readonly (readonly [number, Centre])[]): number {
  let best = -1;
  let least = Infinity;
  for (const [index, centre] of centres) {
    const distance = claim(point, centre);
    if (distance >= least) continue;
    least = distance;
    best = index;
  }
  return best;
}

/** Pairs of seeds on both sides of the outlines: the borders between their pieces follow the outline. */
export function borderSeeds(
  outlines: readonly Outline[],
  spacing: number,
  random: Random,
): Point[] {
  return outlines.flatMap(({ points }) => {
    const stops = evenly(points, spacing);
    return stops.slice(1).flatMap((to, index) => {
      const from = stops[index] as Point;
      const along = 0.5 + 0.2 * (random() - 0.5);
      const [leftwards, rightwards] = [0.3 + 0.1 * random(), 0.3 + 0.1 * random()]; // unlike: four seeds on one circle would make borders without length
      const [x, y] = [to[0] - from[0], to[1] - from[1]];
      const [middleX, middleY] = [from[0] + along * x, from[1] + along * y];
      return [
        [middleX - leftwards * y, middleY + leftwards * x],
        [middleX + rightwards * y, middleY - rightwards * x],
      ] as const;
    });
  });
}

/** Seeds abroad and at sea, a few spacings apart: no piece of the country reaches far out between the seeds along the outline. */
export function outerSeeds(
  outlines: readonly Outline[],
  lookup: LandLookup,
  spacing: number,
  random: Random,
): Point[] {
  const { west, south, east, north } = frameOf(outlines, 8 * spacing);
  const seeds: Point[] = [];
  for (let y = south; y < north; y += 4 * spacing) {
    for (let x = west; x < east; x += 4 * spacing) {
      const point: Point = [x + spacing * random(), y + spacing * random()];
      if (lookup.isWithin(outside, point, 1.2 * spacing)) seeds.push(point);
    }
  }
  return seeds;
}

/** Points along a line about a spacing apart, both ends among them. */
function evenly(points: readonly Point[], spacing: number): Point[] {
  const lengths = [0];
  for (let index = 1; index < points.length; index += 1) {
    const before = lengths[index - 1] as number;
    lengths.push(before + distance(points[index - 1] as Point, points[index] as Point));
  }
  const length = lengths.at(-1) as number;
  const count = Math.max(3, Math.round(length / spacing));
  let index = 1;
  return Array.from({ length: count + 1 }, (_, stop) => {
    const wanted = (length * stop) / count;
    while (index < points.length - 1 && (lengths[index] as number) < wanted) index += 1;
    const [from, to] = [points[index - 1] as Point, points[index] as Point];
    const before = lengths[index - 1] as number;
    const part = (wanted - before) / Math.max(1e-9, (lengths[index] as number) - before);
    return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  });
}
