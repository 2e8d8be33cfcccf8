/** The circles of the municipalities: how large they are, and where they stand. */
import type { MarkedPeople } from '../paintings/municipality-paint.ts';

/** Radius in pixels of the largest number of people, and of the smallest circle that can be seen and hit. */
export const circleRadii = { most: 14, least: 1.8 } as const;

/** The class of the municipality and other circles stay visible underneath. */
export const circleOpacity = 0.5;

/** The area of the circle follows the people, so the radius their root; 0: no marked area, no circle. In pixels. */
export function circleRadius(marked: MarkedPeople, municipality: number): number {
  if ((marked.areas[municipality] ?? 0) === 0) return 0;
  return radiusOfPeople(marked.people[municipality] ?? 0, marked.most);
}

/** @param people NaN where not known: the smallest circle @param most the number of people of the largest circle */
export function radiusOfPeople(people: number, most: number): number {
  if (!(most > 0 && people > 0)) return circleRadii.least;
  const radius = circleRadii.most * Math.sqrt(people / most);
  return Math.max(circleRadii.least, Math.round(radius * 100) / 100);
}

/** Numbers of people for the key of the sizes, largest first: the largest, a quarter and a sixteenth of it. */
export function circleKey(most: number): number[] {
  return most > 0 ? [most, most / 4, most / 16].map(Math.round).filter((people) => people > 0) : [];
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
