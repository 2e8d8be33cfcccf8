import { spreadOf } from '../measure.ts';
import type { ViewName } from './camera.ts';
import type { Measured } from './measure-subject.ts';
import { markdownTable } from './side-by-side.ts';

/** One figure of all maps, at all sizes. */
export interface GrowthFigure {
  readonly title: string;
  readonly view: ViewName;
  readonly valuesOf: (measured: Measured) => readonly number[];
}

export const growthFigures: readonly GrowthFigure[] = [
  { title: 'Cold load, ms', view: 'national', valuesOf: ({ loads }) => loads.times },
  { title: 'Memory of the page, MB', view: 'national', valuesOf: ({ loads }) => loads.memory },
  { title: 'Indicator switched, ms', view: 'national', valuesOf: ({ switches }) => switches.times },
  { title: 'Last value of a drag, ms', view: 'national', valuesOf: ({ drags }) => drags.lags },
  { title: 'Cold load of a city, ms', view: 'city', valuesOf: ({ loads }) => loads.times },
  { title: 'Last value of a drag, city, ms', view: 'city', valuesOf: ({ drags }) => drags.lags },
  {
    title: 'Work of a frame in a drag, city, ms',
    view: 'city',
    valuesOf: ({ drags }) => drags.frames,
  },
  { title: 'Work of a hover, city, ms', view: 'city', valuesOf: ({ hover }) => hover },
];

/** The medians of one map for a figure, by number of areas, fewest first. */
export interface GrowthLine {
  readonly subject: string;
  readonly points: readonly { readonly areas: number; readonly median: number }[];
}

export function growthLines(figure: GrowthFigure, measured: readonly Measured[]): GrowthLine[] {
  const own = measured.filter(({ view }) => view === figure.view);
  const subjects = [...new Set(own.map(({ subject }) => subject))];
  return subjects.map((subject) => ({
    subject,
    points: own
      .filter((one) => one.subject === subject)
      .map((one) => ({ areas: one.areas, median: spreadOf(figure.valuesOf(one)).median }))
      .sort((one, other) => one.areas - other.areas),
  }));
}

/**
 * The medians at each size, and by which power of the number of areas a figure grows from the smallest size to the
 * largest: 0 not at all, 1 as the areas do. n log n from 1,000 to 340,000 areas is a power of 1.10.
 */
export function growthTable(measured: readonly Measured[]): string {
  const sizes = [...new Set(measured.map(({ areas }) => areas))].sort((one, other) => one - other);
  const head = ['Figure', 'Map', ...sizes.map((size) => size.toLocaleString('en')), 'power'];
  const body = growthFigures.flatMap((figure) =>
    growthLines(figure, measured).map((line) => [
      figure.title,
      line.subject,
      ...sizes.map((size) => medianText(line, size)),
      powerText(line),
    ]),
  );
  return markdownTable([head, ...body]);
}

function medianText({ points }: GrowthLine, size: number): string {
  const median = points.find(({ areas }) => areas === size)?.median;
  return median?.toFixed(median < 10 ? 1 : 0) ?? '–';
}

function powerText({ points }: GrowthLine): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last || first.median <= 0 || last.median <= 0) return '–';
  const power = Math.log(last.median / first.median) / Math.log(last.areas / first.areas);
  return power.toFixed(2);
}
