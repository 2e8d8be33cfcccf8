import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Report } from '../result/report.ts';

/** How many times the spread of the middle half an area may lie beyond it. */
const farSpreads = 5;
/** With fewer areas the spread says little. */
const fewestAreas = 8;

/**
 * Areas far away from the rest, by their places: the centre of their box lies more than five times the
 * distance between the quartiles of all centres beyond them, along either axis. An island that belongs to a
 * city (Neuwerk to Hamburg) is as far as an area with wrong coordinates; so they are reported and drawn, and
 * only the first view of the map leaves them out.
 */
export function findFarAreas(
  file: string,
  areas: readonly Area[],
  geometries: readonly AreaGeometry[],
  report: Report,
): number[] {
  const centres = geometries.map(centreOf);
  const [isFarX, isFarY] = [0, 1].map((axis) =>
    distanceTest(centres.flatMap((centre) => centre?.[axis] ?? [])),
  );
  if (!isFarX || !isFarY) return [];
  const far = centres.flatMap((centre, index) =>
    centre && (isFarX(centre[0]) || isFarY(centre[1])) ? [index] : [],
  );
  if (far.length === 0) return [];
  const items = far.flatMap((index) => areas[index]?.name ?? []);
  report({ kind: 'areas-far-away', severity: 'hint', file, count: far.length, items });
  return far;
}

/** Middle of the box around the outer rings. */
function centreOf(geometry: AreaGeometry): readonly [number, number] | undefined {
  if (!geometry) return undefined;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of polygons) {
    for (const position of outer) {
      const x = position[0] as number;
      const y = position[1] as number;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  return minX <= maxX ? [(minX + maxX) / 2, (minY + maxY) / 2] : undefined;
}

function distanceTest(values: readonly number[]): ((value: number) => boolean) | undefined {
  if (values.length < fewestAreas) return undefined;
  const sorted = Float64Array.from(values).sort();
  const low = sorted[Math.floor(values.length / 4)] ?? NaN;
  const high = sorted[Math.floor((3 * values.length) / 4)] ?? NaN;
  const reach = farSpreads * (high - low);
  // In a row of areas along one line the spread across it is nothing, and nothing is far by it.
  if (!(reach > 0)) return () => false;
  return (value) => value < low - reach || value > high + reach;
}
