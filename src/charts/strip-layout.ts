import { stripPlaces } from '../cartography/paintings/strip-places.ts';

/** Places of the dots of a strip from 0 to 100 %, in units of its picture. */

const width = 360;
const margin = 16;
export const dotRadius = 3.5;
/** Each as wide as a dot. */
const steps = Math.floor(width / (2 * dotRadius));
/** Room above for the name of the mark. */
export const stripHead = 16;
/** Dots over each other take no more than this; more of them overlap. */
const tallest = 84;

export interface StripDot {
  /** Place of the share in the list. */
  readonly place: number;
  readonly share: number;
  readonly x: number;
  readonly y: number;
}

export interface StripLayout {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
  /** The line on which the dots stand. */
  readonly foot: number;
  readonly dots: readonly StripDot[];
}

/** Where a share (0 to 1) stands. */
export function stripX(share: number): number {
  return margin + share * width;
}

/** A dot per known share; shares that fall on one place stand over each other. */
export function stripLayout(shares: ArrayLike<number>): StripLayout {
  const places = stripPlaces(shares, steps);
  const levels = 1 + places.reduce((most, { level }) => Math.max(most, level), 0);
  const rise = Math.min(2 * dotRadius, tallest / levels);
  const foot = stripHead + 8 + 2 * dotRadius + (levels - 1) * rise;
  const dots = places.map(({ place, share, level }) => ({
    place,
    share,
    x: stripX(share),
    y: foot - dotRadius - 1 - level * rise,
  }));
  const whole = width + 2 * margin;
  return { left: margin, right: margin + width, width: whole, height: foot + 20, foot, dots };
}
