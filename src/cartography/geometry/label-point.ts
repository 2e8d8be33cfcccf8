/**
 * Where the name of an area stands: the inner point farthest from any border ("pole of
 * inaccessibility", Garcia-Castellanos and Lombardo 2007) of its largest part.
 */
import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Position } from 'geojson';
import polylabel from 'polylabel';

export interface LabelPoint {
  /** Longitude and latitude in degrees, rounded to six decimals (0.1 m). */
  readonly position: [number, number];
  /** Distance to the nearest border in metres. */
  readonly room: number;
}

/** How exact the point is, as a share of the area's size (the root of its surface). */
const precision = 0.05;

/** One degree of latitude on the sphere MapLibre draws, in metres. */
const metresPerDegree = 111_319.49;

/** The point for the name of an area; undefined where the area has no surface. */
export function labelPoint(geometry: NonNullable<AreaGeometry>): LabelPoint | undefined {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = largestPolygon(polygons);
  if (largest === undefined) return undefined;
  const { polygon, surface } = largest;
  const narrowing = Math.cos(((polygon[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  const pole = polylabel(
    polygon.map((ring) => ring.map((point) => metrePosition(point, narrowing))),
    precision * metresPerDegree * Math.sqrt(surface * narrowing),
  );
  if (!(pole.distance > 0)) return undefined;
  const longitude = pole[0] / (metresPerDegree * narrowing);
  const latitude = pole[1] / metresPerDegree;
  return { position: [round(longitude), round(latitude)], room: pole.distance };
}

/** Metres east and north of 0° / 0°, with degrees of longitude as short as they are at this latitude. */
function metrePosition(point: Position, narrowing: number): [number, number] {
  const [longitude = 0, latitude = 0] = point;
  return [longitude * metresPerDegree * narrowing, latitude * metresPerDegree];
}

function largestPolygon(
  polygons: readonly Position[][][],
): { polygon: Position[][]; surface: number } | undefined {
  let largest: { polygon: Position[][]; surface: number } | undefined;
  for (const polygon of polygons) {
    const surface = surfaceOf(polygon[0] ?? []);
    if (surface > (largest?.surface ?? 0)) largest = { polygon, surface };
  }
  return largest;
}

/** In square degrees (shoelace formula); good enough to compare parts of one area. */
function surfaceOf(ring: readonly Position[]): number {
  let twice = 0;
  let [previousX = 0, previousY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    twice += (x - previousX) * (y + previousY);
    previousX = x;
    previousY = y;
  }
  return Math.abs(twice / 2);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
