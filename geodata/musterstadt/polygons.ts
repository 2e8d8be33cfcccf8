/** Polygons out of arcs: neighbours share the very same points, because they share the same arc. */
import { simplify } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Arc } from './arcs.ts';
import { cornerPoint } from './grid.ts';
import { type Line, type Point, toLongitudeLatitude } from './plane.ts';

const smoothings = 5;
/** A drawn border leaves the true one by no more than this many metres. */
const tolerance = 4;

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly line: Line;
}

/** One geometry per quarter number, outer rings counter-clockwise (RFC 7946). */
export function polygonsFrom(arcs: readonly Arc[], count: number): (Polygon | MultiPolygon)[] {
  const edgesOf = Array.from({ length: count }, (): Edge[] => []);
  for (const { left, right, corners } of arcs) {
    const line = drawnLine(corners);
    const from = corners[0] as number;
    const to = corners.at(-1) as number;
    edgesOf[left]?.push({ from, to, line });
    edgesOf[right]?.push({ from: to, to: from, line: line.toReversed() });
  }
  return edgesOf.map((edges) => geometryOf(ringsOf(edges)));
}

function drawnLine(corners: readonly number[]): Line {
  let line: Line = corners.map(cornerPoint);
  for (let round = 0; round < smoothings; round += 1) line = line.map(averaged);
  const coordinates = line.map((point): Position => [...point]);
  const drawn = simplify({ type: 'LineString', coordinates }, { tolerance, highQuality: true });
  return drawn.coordinates.map(([x, y]): Point => [x as number, y as number]);
}

function averaged(point: Point, index: number, line: Line): Point {
  const before = line[index - 1];
  const after = line[index + 1];
  if (before === undefined || after === undefined) return point;
  return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
}

function ringsOf(edges: readonly Edge[]): Line[] {
  const open = new Map(edges.map((edge) => [edge.from, edge]));
  if (open.size !== edges.length) throw new Error('Two borders of a quarter leave one junction');
  const rings: Line[] = [];
  for (const [start] of open) {
    const ring: Point[] = [];
    for (let edge = open.get(start); edge !== undefined; edge = open.get(edge.to)) {
      open.delete(edge.from);
      ring.push(...edge.line.slice(0, -1));
    }
    rings.push([...ring, ring[0] as Point]);
  }
  return rings;
}

/** Positive when the ring runs counter-clockwise. */
function signedArea(ring: Line): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring[index] as Point;
    return sum + (beforeX * y - x * beforeY) / 2;
  }, 0);
}

function geometryOf(rings: readonly Line[]): Polygon | MultiPolygon {
  if (rings.some((ring) => signedArea(ring) <= 0)) throw new Error('A quarter has a hole');
  const parts = rings
    .toSorted((a, b) => signedArea(b) - signedArea(a))
    .map((ring) => [ring.map(toLongitudeLatitude)]);
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: parts };
}
