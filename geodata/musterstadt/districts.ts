/** Districts: every quarter joins the district with the shortest way over neighbours, so that each is in one piece. */
import { sum } from 'd3-array';
import { districts, middleRing } from './plan.ts';
import { distance, type Point } from './plane.ts';
import type { Quarter } from './quarters.ts';

const subdistrictSize = 6;

/** The number of the district of each quarter, counted as in the plan. */
export function districtsOf(quarters: readonly Quarter[]): number[] {
  const starts = districts.map(({ start }) => nearestQuarter(start, quarters));
  const found = new Map<number, number>();
  for (const quarter of middleQuarters(starts[0] as number, quarters)) found.set(quarter, 0);
  const ways = starts.map((start, district) => ({ quarter: start, district, metres: 0 })).slice(1);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const { quarter, district, metres } = way;
    if (found.has(quarter)) continue;
    found.set(quarter, district);
    for (const next of (quarters[quarter] as Quarter).neighbours) {
      if (!found.has(next))
        ways.push({ quarter: next, district, metres: metres + apart(quarters, quarter, next) });
    }
    ways.sort((a, b) => a.metres - b.metres);
  }
  return quarters.map((_, quarter) => found.get(quarter) ?? nearestFound(quarter, quarters, found));
}

/** An island has no neighbour: it goes with the closest quarter. */
function nearestFound(
  quarter: number,
  quarters: readonly Quarter[],
  found: ReadonlyMap<number, number>,
): number {
  const others = [...found.keys()].sort(
    (a, b) => apart(quarters, quarter, a) - apart(quarters, quarter, b),
  );
  return found.get(others[0] as number) as number;
}

const apart = (quarters: readonly Quarter[], one: number, other: number): number =>
  distance((quarters[one] as Quarter).middle, (quarters[other] as Quarter).middle);

function nearestQuarter(point: Point, quarters: readonly Quarter[]): number {
  const order = [...quarters.keys()];
  const away = (quarter: number): number => distance(point, (quarters[quarter] as Quarter).middle);
  return order.sort((a, b) => away(a) - away(b))[0] as number;
}

/** What is reached from the market square inside the middle ring without crossing the river. */
function middleQuarters(start: number, quarters: readonly Quarter[]): Set<number> {
  const reached = new Set([start]);
  for (const quarter of reached) {
    for (const next of (quarters[quarter] as Quarter).neighbours) {
      if (distance((quarters[next] as Quarter).middle, [0, 0]) < middleRing) reached.add(next);
    }
  }
  return reached;
}

const digits = (number: number): string => String(number).padStart(2, '0');

/** Keys of six digits: district, subdistrict (six quarters round the middle of the district), quarter. */
export function keysOf(quarters: readonly Quarter[], districtOf: readonly number[]): string[] {
  const keys: string[] = [];
  districts.forEach((_, district) => {
    const members = [...quarters.keys()].filter((quarter) => districtOf[quarter] === district);
    roundMiddle(members, quarters).forEach((quarter, index) => {
      const subdistrict = Math.floor(index / subdistrictSize) + 1;
      const position = (index % subdistrictSize) + 1;
      keys[quarter] = digits(district + 1) + digits(subdistrict) + digits(position);
    });
  });
  return keys;
}

function roundMiddle(members: readonly number[], quarters: readonly Quarter[]): number[] {
  const middleOf = (axis: 0 | 1): number =>
    sum(members, (quarter) => (quarters[quarter] as Quarter).middle[axis]) / members.length;
  const [x, y] = [middleOf(0), middleOf(1)];
  const angle = (quarter: number): number => {
    const { middle } = quarters[quarter] as Quarter;
    return Math.atan2(middle[1] - y, middle[0] - x);
  };
  return members.toSorted((a, b) => angle(a) - angle(b));
}
