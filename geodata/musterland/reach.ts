/**
 * How far a municipality reaches in each direction: up to where another one of its Land is nearer
 * (distance less a part of its radius, so that larger towns have more land), or to the border of the Land.
 * Such territories are star-shaped around their centres.
 */
import type { Centre } from './centres.ts';
import type { LandLookup } from './land-lookup.ts';
import { distance, type Point } from './plane.ts';

const directions = 48;
const weightOfRadius = 0.8;

/** Distance to a centre that decides to which municipality a point belongs: the least one wins. */
export const claim = (point: Point, centre: Centre): number =>
  distance(point, centre.point) - weightOfRadius * centre.radius;

export class Reach {
  readonly #metres: readonly number[];

  constructor(metres: readonly number[]) {
    this.#metres = metres;
  }

  /** Metres in a direction in radians. */
  towards(angle: number): number {
    const turn = ((angle / (2 * Math.PI)) % 1) * directions + directions;
    const before = Math.floor(turn);
    const from = this.#metres[before % directions] as number;
    const to = this.#metres[(before + 1) % directions] as number;
    return from + (to - from) * (turn - before);
  }

  get squareMetres(): number {
    const squares = this.#metres.reduce((sum, metres) => sum + metres ** 2, 0);
    return (squares * Math.PI) / directions;
  }
}

/** @param margin metres kept free along the border of the Land */
export function reachOf(
  centre: Centre,
  others: readonly Centre[],
  lookup: LandLookup,
  margin: number,
): Reach {
  const near = others.filter((other) => other !== centre && isNear(centre, other));
  const metres = Array.from({ length: directions }, (_, direction) => {
    const angle = (direction * 2 * Math.PI) / directions;
    const towards: Point = [Math.cos(angle), Math.sin(angle)];
    const free = near.reduce(
      (least, other) => Math.min(least, reachAgainst(centre, other, towards)),
      6 * centre.radius,
    );
    return upToBorder(centre, towards, free, lookup, margin);
  });
  return new Reach(metres);
}

const isNear = (a: Centre, b: Centre): boolean =>
  distance(a.point, b.point) < 6 * (a.radius + b.radius);

/** Where a ray from a centre meets the hyperbola on which both claims are equal. */
function reachAgainst(centre: Centre, other: Centre, [east, north]: Point): number {
  const x = other.point[0] - centre.point[0];
  const y = other.point[1] - centre.point[1];
  const advantage = weightOfRadius * (centre.radius - other.radius);
  const along = x * east + y * north - advantage;
  if (along <= 0) return Infinity;
  return Math.max(0, (x * x + y * y - advantage ** 2) / (2 * along));
}

function upToBorder(
  { point, land }: Centre,
  [east, north]: Point,
  free: number,
  lookup: LandLookup,
  margin: number,
): number {
  const step = margin / 2;
  for (let metres = step; metres < free + margin; metres += step) {
    if (lookup.at([point[0] + metres * east, point[1] + metres * north]) !== land)
      return Math.max(step / 2, metres - step - margin);
  }
  return free;
}
