import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Position } from 'geojson';
import { ringsOf } from './boundaries.ts';
import type { Cluster } from './clusters.ts';
import { VertexNumbers } from './vertex-numbers.ts';

/** Lines around a cluster: the borders of its areas without those between two of them. */
export type Outline = readonly (readonly Position[])[];

/**
 * Outlines of all clusters, in their order: a border that two areas of a cluster share, seen from both sides, goes; what
 * remains is joined to lines. Where two areas do not have the same vertices on their border, that piece stays.
 */
export function clusterOutlines(
  { list }: { readonly list: readonly Pick<Cluster, 'areas'>[] },
  shapes: readonly AreaGeometry[],
): Outline[] {
  const open = new OpenSegments(
    list.reduce((most, { areas }) => Math.max(most, countVertices(areas, shapes)), 0),
  );
  return list.map(({ areas }) => {
    for (const area of areas) {
      for (const ring of ringsOf(shapes[area] ?? null)) open.addRing(ring);
    }
    return open.takeLines();
  });
}

function countVertices(areas: readonly number[], shapes: readonly AreaGeometry[]): number {
  let count = 0;
  for (const area of areas) {
    for (const ring of ringsOf(shapes[area] ?? null)) count += ring.length;
  }
  return count;
}

const none = -1;

/** Segments that no other one runs through the other way. Those from one vertex hang together, the latest first. */
class OpenSegments {
  readonly #vertices: VertexNumbers;
  /** Latest open segment per vertex it begins at. */
  readonly #latest: Int32Array;
  /** Per segment the vertices at its ends (no start: no longer open) and the open segment before it at the same vertex. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #before: Int32Array;
  readonly #positions: Position[] = [];
  readonly #targets: Position[] = [];
  #count = 0;

  /** @param most vertices of the rings that are added before the lines are taken */
  constructor(most: number) {
    this.#vertices = new VertexNumbers(most);
    this.#latest = new Int32Array(most).fill(none);
    this.#starts = new Int32Array(most);
    this.#ends = new Int32Array(most);
    this.#before = new Int32Array(most);
  }

  addRing(ring: readonly Position[]): void {
    const [first] = ring;
    if (!first) return;
    let from = first;
    let start = this.#numberOf(from);
    for (let index = 1; index < ring.length; index += 1) {
      const to = ring[index] as Position;
      const end = this.#numberOf(to);
      if (!this.#remove(end, start) && !this.#has(start, end)) this.#add(start, end, from, to);
      [from, start] = [to, end];
    }
  }

  /** All open segments, joined to lines; none is open afterwards. */
  takeLines(): Position[][] {
    const lines: Position[][] = [];
    for (let segment = 0; segment < this.#count; segment += 1) {
      const start = this.#starts[segment]!;
      if (start === none) continue;
      for (let first = this.#take(start); first !== none; first = this.#take(start)) {
        const line = [this.#positions[first]!, this.#targets[first]!];
        let next = this.#take(this.#ends[first]!);
        while (next !== none) {
          line.push(this.#targets[next]!);
          next = this.#take(this.#ends[next]!);
        }
        lines.push(line);
      }
    }
    this.#count = 0;
    this.#vertices.forgetAll();
    return lines;
  }

  #numberOf(position: Position): number {
    return this.#vertices.numberOf(position[0] ?? 0, position[1] ?? 0);
  }

  #add(start: number, end: number, from: Position, to: Position): void {
    const segment = this.#count++;
    this.#starts[segment] = start;
    this.#ends[segment] = end;
    this.#positions[segment] = from;
    this.#targets[segment] = to;
    this.#before[segment] = this.#latest[start]!;
    this.#latest[start] = segment;
  }

  #has(start: number, end: number): boolean {
    let segment = this.#latest[start]!;
    while (segment !== none && this.#ends[segment] !== end) segment = this.#before[segment]!;
    return segment !== none;
  }

  /** Whether there was such a segment. */
  #remove(start: number, end: number): boolean {
    let later = none;
    for (let segment = this.#latest[start]!; segment !== none; segment = this.#before[segment]!) {
      if (this.#ends[segment] === end) {
        if (later === none) this.#latest[start] = this.#before[segment]!;
        else this.#before[later] = this.#before[segment]!;
        this.#starts[segment] = none;
        return true;
      }
      later = segment;
    }
    return false;
  }

  /** The latest open segment from a vertex, no longer open. */
  #take(vertex: number): number {
    const segment = this.#latest[vertex]!;
    if (segment !== none) this.#latest[vertex] = this.#before[segment]!;
    return segment;
  }
}
