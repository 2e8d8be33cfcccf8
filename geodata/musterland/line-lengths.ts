/** Lengths of border lines on the sphere. */
import type { SharedBorders } from '../../src/tiles/shared-borders.ts';

const metresPerDegree = 111_195; // of a great circle, Earth radius 6,371.0 km

/** Metres of each line; straight between its points, which are near each other. */
export function lengthsOf({ coordinates, starts, left }: SharedBorders): Float64Array {
  return Float64Array.from(left, (_, line) => {
    let metres = 0;
    const end = (starts[line + 1] as number) - 1;
    for (let point = starts[line] as number; point < end; point += 1)
      metres += stepLength(coordinates, point);
    return metres;
  });
}

function stepLength(coordinates: Float64Array, point: number): number {
  const [x = 0, y = 0, nextX = 0, nextY = 0] = coordinates.subarray(2 * point, 2 * point + 4);
  const shrink = Math.cos((((y + nextY) / 2) * Math.PI) / 180);
  return metresPerDegree * Math.sqrt(((nextX - x) * shrink) ** 2 + (nextY - y) ** 2);
}
