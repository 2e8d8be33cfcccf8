import { emptyExtent, type CoordinateRange } from '../crs/coordinate-system.ts';
import type { RawFeature } from '../text/raw-collection.ts';

/** The box around one feature, in the coordinates of its file. */
export function extentOfFeature({ geometry }: RawFeature): CoordinateRange {
  const extent = emptyExtent();
  widen(extent, (geometry as { coordinates?: unknown } | null)?.coordinates);
  return extent;
}

/** Makes a box wide enough for coordinates of any depth. */
export function widen(extent: CoordinateRange, coordinates: unknown): void {
  if (!Array.isArray(coordinates)) return;
  const [x, y]: unknown[] = coordinates;
  if (typeof x === 'number' && typeof y === 'number') {
    extent.minX = Math.min(extent.minX, x);
    extent.maxX = Math.max(extent.maxX, x);
    extent.minY = Math.min(extent.minY, y);
    extent.maxY = Math.max(extent.maxY, y);
    return;
  }
  for (const part of coordinates) widen(extent, part);
}
