/** The circles of the municipalities: how large they are, and where they stand. */
import { max } from 'd3-array';
import { roundDown, type MarkedPeople } from '../paintings/municipality-paint.ts';

/**
 * Radii in pixels: of the smallest circle, which can be seen, hit and compared; and bounds for that of the largest, so that
 * it neither equals the smallest nor hides the municipalities around it.
 */
export const circleRadii = { least: 3, largest: [14, 28] } as const;

/** The class of the municipality and other circles stay visible underneath. */
export const circleOpacity = 0.5;

type Sizes = Pick<MarkedPeople, 'most' | 'typical'>;

/** The area of the circle follows the people, so the radius their root; 0: no marked area, no circle. In pixels. */
export function circleRadius(marked: MarkedPeople, municipality: number): number {
  if ((marked.areas[municipality] ?? 0) === 0) return 0;
  return radiusOfPeople(marked.people[municipality] ?? 0, marked);
}

/** @param people NaN where not known: the smallest circle */
export function radiusOfPeople(people: number, sizes: Sizes): number {
  const least = leastPeople(sizes);
  if (!(least > 0 && people > least)) return circleRadii.least;
  return Math.round(100 * circleRadii.least * Math.sqrt(people / least)) / 100;
}

/**
 * Up to so many people the circle is the smallest. The scale is that of what occurs: half of the circles are larger than the
 * smallest, as far as the bounds of the largest allow.
 */
export function leastPeople({ most, typical }: Sizes): number {
  const [small, large] = circleRadii.largest;
  const bound = (radius: number): number => most * (circleRadii.least / radius) ** 2;
  return Math.min(bound(small), Math.max(bound(large), typical));
}

/** Numbers of people for the key of the sizes, largest first: one that occurs, one between, and that of the smallest circle. */
export function circleKey(marked: Pick<MarkedPeople, 'people'> & Sizes): number[] {
  const least = Math.floor(Number(leastPeople(marked).toPrecision(2)));
  const largest = roundDown(max(marked.people) ?? 0);
  if (least === 0) return largest > 0 ? [largest] : [];
  return [largest, roundDown(Math.sqrt(largest * least)), least].filter(
    (people, place, all) => people > least || place === all.length - 1,
  );
}

/**
 * A point in each municipality, longitude, latitude, …: the label point of the area nearest to the middle of its
 * people; NaN where a municipality has no area with a point. A mean of points alone might lie outside.
 * @param points per area, in degrees
 * @param people per area; where nobody is known each area counts the same
 */
export function municipalityPoints(
  municipality: Int32Array,
  count: number,
  points: Float64Array,
  people: Float64Array,
): Float64Array {
  const middles = middlesOf(municipality, count, points, people);
  const found = new Float64Array(2 * count).fill(Number.NaN);
  const nearest = new Float64Array(count).fill(Infinity);
  for (let area = 0; area < municipality.length; area += 1) {
    const group = municipality[area] as number;
    if (group < 0) continue;
    const x = points[2 * area] as number;
    const y = points[2 * area + 1] as number;
    const east = (x - (middles[2 * group] as number)) * Math.cos((y * Math.PI) / 180);
    const squared = east ** 2 + (y - (middles[2 * group + 1] as number)) ** 2;
    if (!(squared < (nearest[group] as number))) continue;
    nearest[group] = squared;
    found[2 * group] = x;
    found[2 * group + 1] = y;
  }
  return found;
}

function middlesOf(
  municipality: Int32Array,
  count: number,
  points: Float64Array,
  people: Float64Array,
): Float64Array {
  const sums = new Float64Array(2 * count);
  const weights = new Float64Array(count);
  for (let area = 0; area < municipality.length; area += 1) {
    const group = municipality[area] as number;
    const x = points[2 * area] as number;
    const y = points[2 * area + 1] as number;
    if (group < 0 || Number.isNaN(x + y)) continue;
    // A little weight for areas without people, so that every municipality has a middle.
    const weight = (people[area] ?? 0) + 1e-3;
    sums[2 * group]! += weight * x;
    sums[2 * group + 1]! += weight * y;
    weights[group]! += weight;
  }
  return sums.map((sum, index) => sum / (weights[index >> 1] as number));
}
