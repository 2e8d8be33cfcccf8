import type { Position } from 'geojson';
import type { AreaGeometry } from '../ingest/reading.ts';
import type { Outline } from './draft.ts';
import { nearestCity } from '../ingest/nearest-city.ts';

/** A rough drawing of all areas, to see whether they lie where they should. */

const width = 320;
/** Points of one ring, and rings, that are drawn at most. */
const mostPoints = 24;
const mostRings = 2000;

/** Undefined where there is nothing to draw. */
export function outlineOf(geometries: readonly AreaGeometry[]): Outline | undefined {
  const rings = geometries.flatMap(outerRings).slice(0, mostRings);
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x = NaN, y = NaN] of rings.flat()) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  if (!(box.east > box.west) || !(box.north > box.south)) return undefined;
  const latitude = (box.south + box.north) / 2;
  const scale = width / (box.east - box.west);
  const stretch = scale / Math.cos((latitude * Math.PI) / 180);
  const place = ([x = 0, y = 0]: Position) =>
    `${((x - box.west) * scale).toFixed(1)} ${((box.north - y) * stretch).toFixed(1)}`;
  const path = rings.map((ring) => `M${thin(ring).map(place).join('L')}Z`).join('');
  const height = Math.round((box.north - box.south) * stretch);
  const longitude = (box.west + box.east) / 2;
  return { path, width, height, longitude, latitude, ...nearestCity(longitude, latitude) };
}

function outerRings(geometry: AreaGeometry): Position[][] {
  if (!geometry) return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer]) => (outer ? [outer] : []));
}

function thin(ring: readonly Position[]): Position[] {
  const step = Math.max(1, Math.ceil(ring.length / mostPoints));
  return ring.filter((_, index) => index % step === 0);
}
