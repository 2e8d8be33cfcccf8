import { seededUnit } from '../seeded-unit.ts';
import type { Quarters } from './quarters.ts';

/** Two figures for every quarter, with neighbours alike, and the breaks of their septiles. */
export interface Figures {
  /** Percent, one decimal. */
  readonly share: Float64Array;
  /** A status index around 0, two decimals; high means weak. */
  readonly index: Float64Array;
  readonly population: Int32Array;
  /** The six lower ends of the classes 2 to 7. */
  readonly breaks: Readonly<Record<FigureId, readonly number[]>>;
}

export type FigureId = 'share' | 'index';

export const figureIds: readonly FigureId[] = ['share', 'index'];

/** Degrees from one wave of the figures to the next: towns and regions that are alike. */
const wave = 0.35;

export function makeFigures({ count, points }: Quarters): Figures {
  const random = seededUnit(7);
  const share = new Float64Array(count);
  const index = new Float64Array(count);
  const population = new Int32Array(count);
  for (let area = 0; area < count; area += 1) {
    const [x, y] = [(points[2 * area] ?? 0) / wave, (points[2 * area + 1] ?? 0) / wave];
    const level = 0.5 + (Math.sin(x) + Math.cos(1.3 * y) + Math.sin(0.21 * x - 0.4 * y)) / 8;
    share[area] = Math.round(10 * 60 * level * (0.4 + random())) / 10;
    index[area] = Math.round(100 * (6 * (level - 0.5) + 2 * (random() - 0.5))) / 100;
    population[area] = 300 + Math.floor(random() * 1500);
  }
  const breaks = { share: septiles(share), index: septiles(index) };
  return { share, index, population, breaks };
}

function septiles(values: Float64Array): number[] {
  const sorted = values.toSorted();
  return [1, 2, 3, 4, 5, 6].map((part) => sorted[Math.floor((part * sorted.length) / 7)] ?? 0);
}

/** The two conditions of a flag: a cut of the share that moves, and the two highest classes of the index. */
export function flagCuts({ breaks }: Figures): {
  readonly least: number;
  readonly most: number;
  readonly indexCut: number;
} {
  const [, , , least = 0, , most = 0] = breaks.share;
  return { least, most, indexCut: breaks.index[4] ?? 0 };
}
