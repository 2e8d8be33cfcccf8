import { max } from 'd3-array';

/** Places of the bars of one chart, in units of its picture. */

const barWidth = 44;
const gap = 4;
const tallest = 64;
/** Room for the figures over the bars, and for the numbers of the classes under them. */
const head = 14;
const foot = 18;

/** Where the bars stand. */
export const barFoot = head + tallest;

export interface ClassBar {
  /** Share of the group in the class, 0 to 1. */
  readonly share: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The middle of the bar, under which its class is named. */
  readonly middle: number;
}

export interface ClassBarChart {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly ClassBar[];
}

/** The largest share of all rows, which all charts have as their height; 0 where there is none. */
export function largestShare(
  rows: readonly { readonly shares: readonly number[] | undefined }[],
): number {
  return max(rows, ({ shares }) => (shares && max(shares)) ?? 0) ?? 0;
}

/** One bar per class; the largest share of all charts is as tall as the picture. */
export function classBarChart(shares: readonly number[], largest: number): ClassBarChart {
  const bars = shares.map((share, at): ClassBar => {
    const height = largest > 0 ? (share / largest) * tallest : 0;
    const left = at * (barWidth + gap);
    const middle = left + barWidth / 2;
    return { share, left, top: barFoot - height, width: barWidth, height, middle };
  });
  const width = Math.max(1, shares.length * (barWidth + gap) - gap);
  return { width, height: barFoot + foot, bars };
}
