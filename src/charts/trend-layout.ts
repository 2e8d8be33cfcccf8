import { extent } from 'd3-array';

/** One round: its name, the area's value and the mean beside it, where there are any. */
export interface TrendMark {
  readonly name: string;
  readonly value: number | undefined;
  readonly mean: number | undefined;
}

/** Size of the picture without the names of the rounds, and the room at its sides, in its units. */
export const trendWidth = 280;
export const trendHeight = 72;
const side = 14;
const room = 6;

/** Where the rounds stand: years as far apart as they are, other names at equal distances. */
export function roundPlaces(names: readonly string[]): number[] {
  const years = names.map((name) => (/^\d{4}$/.test(name) ? Number(name) : Number.NaN));
  const places = years.every(Number.isFinite) ? years : [...names.keys()];
  const [from = 0, to = 0] = [places[0], places.at(-1)];
  const step = to > from ? (trendWidth - 2 * side) / (to - from) : 0;
  return places.map((index) => side + (index - from) * step);
}

/**
 * How high a value stands: values and means of all rounds fill the picture, the largest at its top; one value alone stands in
 * the middle. Undefined where there is none.
 */
export function trendHeights(marks: readonly TrendMark[]): ((value: number) => number) | undefined {
  const known = marks.flatMap(({ value, mean }) =>
    [value, mean].filter((one) => one !== undefined),
  );
  const [least, most] = extent(known);
  if (least === undefined || most === undefined) return undefined;
  if (most === least) return () => trendHeight / 2;
  return (value) => room + ((trendHeight - 2 * room) * (most - value)) / (most - least);
}

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A line through the known values; a round without one is a gap. */
export function trendLine(points: readonly (PlotPoint | undefined)[]): string {
  return points
    .map((point, at) =>
      point ? `${points[at - 1] === undefined ? 'M' : 'L'}${point.x} ${point.y}` : '',
    )
    .join('');
}
