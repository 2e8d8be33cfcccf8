/** The ground before anything is divided: water, the resistance of streets and railways, and the city limit. */
import { cellCentre, cellCount, cellsNearLine } from './grid.ts';
import {
  barriers,
  basinHalfWidth,
  basins,
  places,
  river,
  riverArm,
  riverArmHalfWidth,
  riverHalfWidth,
} from './plan.ts';
import { ellipseRadius, type Point } from './plane.ts';
import { smoothNoise } from './smooth-noise.ts';

const barrierReach = 30;

export function waterCells(): Set<number> {
  const water = cellsNearLine(riverArm, riverArmHalfWidth);
  for (const basin of basins)
    for (const cell of cellsNearLine(basin, basinHalfWidth)) water.add(cell);
  for (let index = 0; index + 1 < river.length; index += 1) {
    const piece = river.slice(index, index + 2);
    for (const cell of cellsNearLine(piece, riverHalfWidth(piece[0] as Point))) water.add(cell);
  }
  return water;
}

/** Rough ground everywhere, so that no border is ruler-straight; streets and railways on top of it. */
export function groundResistance(): Float32Array {
  const resistance = new Float32Array(cellCount);
  for (let cell = 0; cell < cellCount; cell += 1) {
    resistance[cell] = 1.6 + smoothNoise(cellCentre(cell), 420, 31, 3);
  }
  for (const barrier of barriers) {
    for (const cell of cellsNearLine(barrier.line, barrierReach)) {
      resistance[cell] = Math.max(resistance[cell] as number, 1 + barrier.resistance);
    }
  }
  return resistance;
}

/** The number of the place a point lies in, with a ragged rim; undefined in ordinary quarters. */
export function placeNumberAt(point: Point): number | undefined {
  const ragged = 1 + 0.12 * smoothNoise(point, 700, 47);
  const found = places.findIndex((place) => ellipseRadius(point, place.ground) < ragged);
  return found < 0 ? undefined : found;
}

/** Lobes of the city limit: where the city has grown beyond its round (degrees, width in degrees, metres). */
const lobes = [
  [2, 14, 850],
  [26, 13, 1500],
  [60, 12, -800],
  [82, 16, 450],
  [118, 14, -500],
  [143, 22, 1100],
  [180, 18, 850],
  [215, 16, -500],
  [252, 18, 600],
  [300, 14, -700],
  [327, 20, 1500],
] as const;

export function insideCity(point: Point): boolean {
  const [x, y] = point;
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  const stretched = Math.sqrt((x / 1.17) ** 2 + (y / 0.98) ** 2);
  const grown = lobes.reduce((sum, [middle, width, metres]) => {
    const away = Math.abs(((degrees - middle + 540) % 360) - 180) / width;
    return sum + metres * Math.exp(-away * away);
  }, 0);
  return stretched < 5650 + grown + 850 * smoothNoise(point, 2600, 5);
}
