import type { LorenzPoint } from '../analysis/segregation/lorenz.ts';

/** Length of a side of the square a curve is drawn in, and the room around it, in units of the picture. */
export const side = 160;
const room = 4;

/** The curve as a line of an SVG path: the rest across, the group upwards, from the lower left to the upper right. */
export function lorenzLine(points: readonly LorenzPoint[]): string {
  return points
    .map(
      ({ rest, group }) =>
        `${(room + side * rest).toFixed(1)} ${(room + side * (1 - group)).toFixed(1)}`,
    )
    .join(' L');
}
