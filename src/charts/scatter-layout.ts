import { max, ticks } from 'd3-array';
import type { Brush } from '../state/shown/brush.ts';
import { placeOf, type Scale } from './scatter-dots.ts';

/** Room around the dots for the names of the axes and their figures, in CSS pixels. */
const margin = { left: 58, right: 14, top: 14, bottom: 42 };

/** Where the dots of a diagram lie, in CSS pixels. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** Three fifths as high as wide, but at most 460 pixels and at least 260, or fewer where it stands beside its words. */
export function plotFrame(width: number, least = 260): PlotFrame {
  const height = Math.round(Math.min(Math.max(width * 0.6, least), 460));
  const { left, top } = margin;
  return { width, height, left, top, right: width - margin.right, foot: height - margin.bottom };
}

/** Values to the right, and upwards. */
export function plotScale(
  axis: 'x' | 'y',
  [from, to]: readonly [from: number, to: number],
  { left, right, top, foot }: PlotFrame,
): Scale {
  return axis === 'x' ? { from, to, start: left, end: right } : { from, to, start: foot, end: top };
}

export interface Tick {
  readonly value: number;
  readonly place: number;
  /** As many decimals as all figures of the axis need. */
  readonly decimals: number;
}

/** Figures of an axis: multiples of 1, 2 or 5, so their number is approximate. */
export function plotTicks(scale: Scale, steps: number): Tick[] {
  const values = ticks(scale.from, scale.to, steps);
  const decimals = max(values, (value) => String(value).split('.')[1]?.length ?? 0) ?? 0;
  return values.map((value) => ({ value, place: placeOf(scale, value), decimals }));
}

/** How many figures the axis to the right has room for. */
export function stepsAcross(width: number): number {
  return width < 480 ? 4 : 7;
}

export interface PartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part that is picked out, at least a pixel wide and high. */
export function partBox(part: Brush, across: Scale, up: Scale): PartBox {
  const [left, right] = [placeOf(across, part.x[0]), placeOf(across, part.x[1])];
  const [foot, top] = [placeOf(up, part.y[0]), placeOf(up, part.y[1])];
  return { x: left, y: top, width: Math.max(right - left, 1), height: Math.max(foot - top, 1) };
}
