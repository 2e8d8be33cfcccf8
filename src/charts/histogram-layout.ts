import type { Histogram } from '../cartography/paintings/histogram.ts';

/** Size of the picture without the ends of the breaks under it, in its units. */
export const histogramWidth = 288;
export const histogramHeight = 72;
/** Width of the only bar where all values are one. */
const onlyBar = histogramWidth / 20;
/** Between two bars. */
const gap = 0.5;

export interface HistogramBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** Where a value stands; in the middle where all values are one. */
export function histogramX({ from, to }: Pick<Histogram, 'from' | 'to'>, value: number): number {
  if (to === from) return histogramWidth / 2;
  return (histogramWidth * (value - from)) / (to - from);
}

/** The value at a share of the width, held within the values, with so many decimals. */
export function histogramValue(
  { from, to }: Pick<Histogram, 'from' | 'to'>,
  share: number,
  decimals: number,
): number {
  const held = Math.min(Math.max(share, 0), 1);
  return Number((from + held * (to - from)).toFixed(decimals));
}

/** A bar per bin and class, over each other: people, or areas where nobody is counted. The fullest bin fills the height. */
export function histogramBars(histogram: Histogram): HistogramBar[] {
  const byPeople = histogram.mostPeople > 0;
  const most = byPeople ? histogram.mostPeople : histogram.mostAreas;
  return histogram.bins.flatMap((bin) => {
    const x = histogramX(histogram, bin.from);
    const end = bin.to === bin.from ? x + onlyBar : histogramX(histogram, bin.to);
    const width = Math.max(end - x - gap, gap);
    let y = histogramHeight;
    return bin.parts.map((part) => {
      const height = (histogramHeight * (byPeople ? part.people : part.areas)) / most;
      y -= height;
      return { x, y, width, height, colour: part.colour };
    });
  });
}
