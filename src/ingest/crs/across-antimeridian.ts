import type { Position } from 'geojson';
import type { PolygonFeature } from './place-coordinates.ts';

/** Areas on both sides of the meridian of 180°, which would be drawn around the whole earth. */

/** Degrees without any area that must lie on the far side before the areas are taken to be one group across 180°. */
const leastGap = 180;

/**
 * Brings areas on both sides of 180° together, in place: longitudes count on beyond 180° (or below −180°), whichever
 * keeps the middle of all areas between the two. Areas that cross 180° in one ring, and those that are parted there
 * as RFC 7946 (3.1.9) asks, become whole. Does nothing where the areas do not lie across 180°.
 */
export function joinAcrossAntimeridian(polygons: readonly PolygonFeature[]): void {
  if (
    !polygons.some(({ extent }) => extent.minX < -90) ||
    !polygons.some(({ extent }) => extent.maxX > 90)
  )
    return;
  const cut = widestGap(polygons);
  if (cut === undefined) return;
  const { west, east } = cut;
  const middle = (west - 1 + 360 + east) / 2;
  const moved = middle <= 180 ? { from: -Infinity, by: 360 } : { from: east, by: -360 };
  const until = moved.by > 0 ? west : Infinity;
  for (const { geometry, extent } of polygons) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    const all = new Set(rings.flat());
    for (const position of all) move(position, moved.from, until, moved.by);
    extent.minX = Infinity;
    extent.maxX = -Infinity;
    for (const [x = NaN] of all) {
      extent.minX = Math.min(extent.minX, x);
      extent.maxX = Math.max(extent.maxX, x);
    }
  }
}

function move(position: Position, from: number, until: number, by: number): void {
  const x = position[0] as number;
  if (x >= from && x <= until) position[0] = x + by;
}

/** The longest stretch of whole degrees without a corner of any area: the last one before it, the first one behind it. */
function widestGap(
  polygons: readonly PolygonFeature[],
): { readonly west: number; readonly east: number } | undefined {
  const isTaken = new Uint8Array(361);
  for (const { geometry } of polygons) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const ring of rings) for (const [x = NaN] of ring) isTaken[Math.floor(x) + 180] = 1;
  }
  let [from, best] = [isTaken.indexOf(1), { west: 0, east: 0 }];
  for (let degree = from + 1; degree <= 360; degree += 1) {
    if (isTaken[degree] === 0) continue;
    if (degree - from > best.east - best.west) best = { west: from, east: degree };
    from = degree;
  }
  if (best.east - best.west <= leastGap) return undefined;
  // A degree is taken from its beginning to its end.
  return { west: best.west - 180 + 1, east: best.east - 180 };
}
