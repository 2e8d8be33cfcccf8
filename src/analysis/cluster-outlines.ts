import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Clusters } from './clusters.ts';

/** Lines around a cluster: the borders of its areas without those between two of them. */
export type Outline = readonly (readonly Position[])[];

/**
 * Outlines of all clusters, in their order: a border that two areas of a cluster share, seen from both sides, goes; what
 * remains is joined to lines. Where two areas do not have the same vertices on their border, that piece stays.
 */
export function clusterOutlines(
  { list }: Clusters,
  shapes: readonly (Polygon | MultiPolygon | null)[],
): Outline[] {
  return list.map(({ areas }) => joinSegments(openSegments(areas, shapes)));
}

type Segment = readonly [from: Position, to: Position];

const keyOf = ([x = 0, y = 0]: Position): string => `${x.toFixed(7)} ${y.toFixed(7)}`;

/** Segments that no other area of the cluster runs through the other way. */
function openSegments(
  areas: readonly number[],
  shapes: readonly (Polygon | MultiPolygon | null)[],
): Map<string, Segment> {
  const open = new Map<string, Segment>();
  for (const area of areas) {
    const shape = shapes[area];
    const rings = !shape
      ? []
      : shape.type === 'Polygon'
        ? shape.coordinates
        : shape.coordinates.flat();
    for (const ring of rings) {
      for (let index = 1; index < ring.length; index += 1) {
        const [from, to] = [ring[index - 1] as Position, ring[index] as Position];
        const [start, end] = [keyOf(from), keyOf(to)];
        if (!open.delete(`${end}|${start}`)) open.set(`${start}|${end}`, [from, to]);
      }
    }
  }
  return open;
}

function joinSegments(open: Map<string, Segment>): Position[][] {
  const from = new Map<string, Segment[]>();
  for (const segment of open.values()) {
    const start = keyOf(segment[0]);
    const list = from.get(start);
    if (list) list.push(segment);
    else from.set(start, [segment]);
  }
  const lines: Position[][] = [];
  for (const segments of from.values()) {
    for (let first = segments.pop(); first; first = segments.pop()) {
      const line = [first[0], first[1]];
      for (let next = from.get(keyOf(first[1]))?.pop(); next;) {
        line.push(next[1]);
        next = from.get(keyOf(next[1]))?.pop();
      }
      lines.push(line);
    }
  }
  return lines;
}
