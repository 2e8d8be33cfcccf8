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
