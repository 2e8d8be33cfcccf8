import type { Extent } from '../../areas/extent.ts';

/**
 * 1 for the areas the map shows: those the middle of whose bounds lies in its extent. `bounds` holds west, south,
 * east, north per area; an area without geometry is never in view.
 */
export function areasInView(bounds: Float64Array, extent: Extent): Uint8Array {
  const [west, south, east, north] = extent;
  const inView = new Uint8Array(bounds.length / 4);
  for (let area = 0; area < inView.length; area += 1) {
    const at = 4 * area;
    const longitude = ((bounds[at] as number) + (bounds[at + 2] as number)) / 2;
    const latitude = ((bounds[at + 1] as number) + (bounds[at + 3] as number)) / 2;
    const isIn = longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    if (isIn) inView[area] = 1;
  }
  return inView;
}

/** Whether the map shows any area at all, as far as their bounds tell. */
export function isAnyInSight(bounds: Float64Array, [west, south, east, north]: Extent): boolean {
  for (let at = 0; at < bounds.length; at += 4) {
    const isBeside = (bounds[at + 2] as number) < west || (bounds[at] as number) > east;
    const isApart = (bounds[at + 3] as number) < south || (bounds[at + 1] as number) > north;
    if (!isBeside && !isApart && !Number.isNaN(bounds[at])) return true;
  }
  return false;
}
