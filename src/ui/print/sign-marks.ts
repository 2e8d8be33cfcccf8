import { dotting, hatching } from '../../cartography/colours/sign-patterns.ts';

/** The marks in a sign of the legend on a picture, in pixels from its upper left corner. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Lines from lower left to upper right: where each meets the upper edge; it begins one height further left below. */
export function hatchLines({ width, height }: Size): number[] {
  const lines: number[] = [];
  for (let x = hatching.size / 2; x < width + height; x += hatching.size) lines.push(x);
  return lines;
}

/** Centres of dots on a staggered grid. */
export function dotCentres({ width, height }: Size): { readonly x: number; readonly y: number }[] {
  const step = dotting.size / 2;
  const centres: { x: number; y: number }[] = [];
  for (let row = 0; (row + 0.5) * step < height; row += 1) {
    for (let x = (0.5 + (row % 2)) * step; x < width; x += dotting.size) {
      centres.push({ x, y: (row + 0.5) * step });
    }
  }
  return centres;
}
