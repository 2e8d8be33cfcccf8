/** Points along the outline of an area that comes in parts, as tiles cut it: the cuts between the parts are no outline. */

export type Pixel = readonly [x: number, y: number];

/** Rings of a polygon in pixels of the screen. */
export type Part = readonly (readonly Pixel[])[];

/** How far to both sides of a line it is asked what lies there, in pixels. */
const aside = 2;

/**
 * @param parts polygons that overlap where they were cut
 * @param spacing pixels from one point to the next, at most
 */
export function outlinePoints(parts: readonly Part[], spacing: number): Pixel[] {
  const isIn = (point: Pixel): boolean => parts.some((part) => isInside(point, part));
  return parts.flatMap((part) =>
    part.flatMap((ring) =>
      ring.slice(1).flatMap((end, place) => {
        const start = ring[place] ?? end;
        const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
        const steps = Math.ceil(length / spacing);
        const [x, y] =
          length === 0 ? [0, 0] : [(end[0] - start[0]) / length, (end[1] - start[1]) / length];
        return Array.from({ length: steps }, (_, step): Pixel => {
          const along = ((step + 0.5) / steps) * length;
          return [start[0] + along * x, start[1] + along * y];
        }).filter(
          (point) =>
            !isIn([point[0] - aside * y, point[1] + aside * x]) ||
            !isIn([point[0] + aside * y, point[1] - aside * x]),
        );
      }),
    ),
  );
}

/** Even-odd rule over all rings. */
function isInside([x, y]: Pixel, rings: Part): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let place = 1; place < ring.length; place += 1) {
      const [x1, y1] = ring[place - 1] ?? [0, 0];
      const [x2, y2] = ring[place] ?? [0, 0];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
