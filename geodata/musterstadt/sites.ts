/** Where quarters begin: random places that keep the distance their surroundings ask for (dart throwing). */
import { cellCentre } from './grid.ts';
import { townRing } from './plan.ts';
import { distance, type Point } from './plane.ts';
import { type Random, shuffled } from './seeded-random.ts';
import { smoothNoise } from './smooth-noise.ts';

/** Width of an ordinary quarter in metres: small in the old town, wide at the edge. */
export function quarterWidth(point: Point): number {
  const away = distance(point, [0, 0]);
  if (away < townRing) return 290;
  const unrest = 1 + 0.22 * smoothNoise(point, 1500, 77);
  const edge = Math.max(0, away - 4800) * 0.14;
  return (255 + away * 0.126 + edge) * unrest;
}

/** Cells of the list, in random order, none closer to another than `reach` allows there. */
export function scatter(
  cells: readonly number[],
  reach: (point: Point) => number,
  random: Random,
): number[] {
  const buckets = new Map<string, Point[]>();
  const size = 400;
  return shuffled(cells, random).filter((cell) => {
    const point = cellCentre(cell);
    const room = reach(point);
    if (occupied(point, room, size, buckets)) return false;
    const key = bucketKey(point, size, 0, 0);
    buckets.set(key, [...(buckets.get(key) ?? []), point]);
    return true;
  });
}

const bucketKey = (point: Point, size: number, right: number, up: number): string =>
  `${Math.floor(point[0] / size) + right} ${Math.floor(point[1] / size) + up}`;

function occupied(
  point: Point,
  room: number,
  size: number,
  buckets: ReadonlyMap<string, readonly Point[]>,
): boolean {
  const around = Math.ceil(room / size);
  for (let right = -around; right <= around; right += 1) {
    for (let up = -around; up <= around; up += 1) {
      const others = buckets.get(bucketKey(point, size, right, up)) ?? [];
      if (others.some((other) => distance(point, other) < room)) return true;
    }
  }
  return false;
}
