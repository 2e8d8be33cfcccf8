import type { Position } from 'geojson';

/** True where a position lies in a closed ring (even-odd rule); on the line itself it may be either. */
export function isInside([x = NaN, y = NaN]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [fromX = NaN, fromY = NaN] = ring[index - 1] ?? [];
    const [toX = NaN, toY = NaN] = ring[index] ?? [];
    if (fromY > y === toY > y) continue;
    if (x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
  }
  return inside;
}
