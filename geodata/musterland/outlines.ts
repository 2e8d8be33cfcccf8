/**
 * Outlines of the Länder as shared border lines.
 * Source: Natural Earth, Admin 1 – States, Provinces (1:10m), public domain, https://www.naturalearthdata.com;
 * only the outlines are used: all names in Musterland are invented.
 */
import { readFileSync } from 'node:fs';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { type Point, toPlane } from './plane.ts';

/** A border between two Länder, or between one and abroad or the sea. */
export interface Outline {
  readonly points: readonly Point[];
  /** Land index on each side in the direction of the points; `outside` where there is none. */
  left: number;
  right: number;
}

export const outside = -1;

type Laender = GeometryCollection<{ name: string }>;

/** @param ids Länder in the order of their indices, by the ids of the source */
export function readOutlines(ids: readonly string[]): Outline[] {
  const text = readFileSync(new URL('laender.topojson', import.meta.url), 'utf8');
  const topology = JSON.parse(text) as Topology<{ laender: Laender }>;
  const outlines = decodedArcs(topology).map((points) => ({
    points,
    left: outside,
    right: outside,
  }));
  for (const geometry of topology.objects.laender.geometries) {
    const land = ids.indexOf(String(geometry.id));
    if (land < 0) throw new Error(`No Land for the outline ${geometry.id}`);
    for (const rings of polygonsOf(geometry as Polygon | MultiPolygon))
      rings.forEach((ring, place) => setSides(ring, place > 0, land, outlines));
  }
  return outlines;
}

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly (readonly number[][])[] =>
  geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;

function decodedArcs({ arcs, transform }: Topology): Point[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [westEdge, southEdge] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([eastward = 0, northward = 0]) => {
      x += eastward;
      y += northward;
      return toPlane([westEdge + x * scaleX, southEdge + y * scaleY]);
    });
  });
}

/** A ring of line numbers (~n: reversed) has its Land to the left if it runs counter-clockwise, a hole the other way round. */
function setSides(
  ring: readonly number[],
  isHole: boolean,
  land: number,
  outlines: readonly Outline[],
): void {
  const points = ring.flatMap((arc) =>
    arc < 0 ? (outlines[~arc]?.points ?? []).toReversed() : (outlines[arc]?.points ?? []),
  );
  const isLeft = twiceArea(points) > 0 !== isHole;
  for (const arc of ring) {
    const outline = outlines[arc < 0 ? ~arc : arc] as Outline;
    if (isLeft === arc >= 0) outline.left = land;
    else outline.right = land;
  }
}

/** Positive for a ring that runs counter-clockwise. */
function twiceArea(points: readonly Point[]): number {
  let total = 0;
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] as Point;
    total += x * nextY - nextX * y;
  });
  return total;
}

export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Rectangle around all outlines. @param margin metres on each side */
export function frameOf(outlines: readonly Outline[], margin: number): Frame {
  const frame = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of outlines.flatMap(({ points }) => points)) {
    frame.west = Math.min(frame.west, x - margin);
    frame.south = Math.min(frame.south, y - margin);
    frame.east = Math.max(frame.east, x + margin);
    frame.north = Math.max(frame.north, y + margin);
  }
  return frame;
}
