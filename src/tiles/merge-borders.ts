import { VertexNumbers } from '../analysis/space/vertex-numbers.ts';
import { lineOf, ringArea, type OrientedRings } from './oriented-rings.ts';
import type { SharedBorders } from './shared-borders.ts';
import { worldVertices, type WeighedLines } from './simplify-borders.ts';

const outside = -1;

/**
 * Groups of areas as areas of their own: borders within a group go, those between the same two groups become one line.
 * @param rings of the same borders
 * @param group index of the group of each area from 0 on; -1: in none
 */
export function mergeBorders(
  borders: SharedBorders,
  rings: OrientedRings,
  group: Int32Array,
): SharedBorders {
  const sides = groupsBesideLines(rings, borders.starts.length - 1, group);
  const chains = chainsOf(borders, sides);
  const lines = joinedLines(borders, chains);
  const { ahead, behind } = sides;
  const right = Int32Array.from(chains, ([first = 0]) =>
    first < 0 ? behind[~first]! : ahead[first]!,
  );
  const left = Int32Array.from(chains, ([first = 0]) =>
    first < 0 ? ahead[~first]! : behind[first]!,
  );
  const count = group.reduce((most, index) => Math.max(most, index + 1), 0);
  return { ...lines, left, right, rings: groupRings(lines, left, right, count) };
}

/** Which group runs along a line in its direction (it then lies to the right, on the screen) and which against it. */
interface Sides {
  readonly ahead: Int32Array;
  readonly behind: Int32Array;
}

function groupsBesideLines(
  { polygons, rings, ends, lines }: OrientedRings,
  lineCount: number,
  group: Int32Array,
): Sides {
  const ahead = new Int32Array(lineCount).fill(outside);
  const behind = new Int32Array(lineCount).fill(outside);
  for (let area = 0; area + 1 < polygons.length; area += 1) {
    const end = ends[rings[polygons[area + 1]!]!]!;
    for (let at = ends[rings[polygons[area]!]!]!; at < end; at += 1) {
      const entry = lines[at]!;
      if (entry < 0) behind[~entry] = group[area]!;
      else ahead[entry] = group[area]!;
    }
  }
  return { ahead, behind };
}

/** Lines one after the other (~n: from end to start) between places where more than two groups, or a group twice, meet. */
function chainsOf(borders: SharedBorders, { ahead, behind }: Sides): number[][] {
  const isBorder = (line: number): boolean => ahead[line] !== behind[line];
  const joints = new Joints(borders, isBorder);
  const chains: number[][] = [];
  const done = new Uint8Array(ahead.length);
  const follow = (start: number): void => {
    const chain: number[] = [];
    let entry: number | undefined = start;
    while (entry !== undefined && done[lineOf(entry)] === 0) {
      done[lineOf(entry)] = 1;
      chain.push(entry);
      entry = joints.next(entry);
    }
    chains.push(chain);
  };
  for (let line = 0; line < ahead.length; line += 1) {
    if (!isBorder(line) || done[line] !== 0) continue;
    if (joints.next(~line) === undefined) follow(line);
    else if (joints.next(line) === undefined) follow(~line);
  }
  for (let line = 0; line < ahead.length; line += 1) {
    if (isBorder(line) && done[line] === 0) follow(line);
  }
  return chains;
}

/** Where lines meet. */
class Joints {
  /** Numbers of the places at which each line starts and ends. */
  readonly #startPlaces: Int32Array;
  readonly #endPlaces: Int32Array;
  /** Lines that leave each place: n from its start, ~n from its end. */
  readonly #leaving: number[][] = [];

  constructor(
    { coordinates, starts }: Pick<SharedBorders, 'coordinates' | 'starts'>,
    isPart: (line: number) => boolean,
  ) {
    const lineCount = starts.length - 1;
    this.#startPlaces = new Int32Array(lineCount);
    this.#endPlaces = new Int32Array(lineCount);
    const places = new VertexNumbers(2 * lineCount);
    const placeAt = (point: number): number =>
      places.numberOf(coordinates[2 * point]!, coordinates[2 * point + 1]!);
    for (let line = 0; line < lineCount; line += 1) {
      if (!isPart(line)) continue;
      this.#startPlaces[line] = placeAt(starts[line]!);
      this.#endPlaces[line] = placeAt(starts[line + 1]! - 1);
      this.#add(line);
      this.#add(~line);
    }
  }

  /** The line that goes on where one ends, if exactly these two meet there. */
  next(entry: number): number | undefined {
    const leaving = this.leaving(this.placeAfter(entry));
    if (leaving.length !== 2) return undefined;
    return leaving[0] === ~entry ? leaving[1] : leaving[0];
  }

  leaving(place: number): readonly number[] {
    return this.#leaving[place] ?? [];
  }

  placeBefore(entry: number): number {
    return this.placeAfter(~entry);
  }

  placeAfter(entry: number): number {
    return entry < 0 ? this.#startPlaces[~entry]! : this.#endPlaces[entry]!;
  }

  #add(entry: number): void {
    (this.#leaving[this.placeBefore(entry)] ??= []).push(entry);
  }
}

function joinedLines(
  { coordinates, starts }: SharedBorders,
  chains: readonly (readonly number[])[],
): Pick<SharedBorders, 'coordinates' | 'starts'> {
  const joined: number[] = [];
  const joinedStarts = [0];
  for (const chain of chains) {
    chain.forEach((entry, at) => {
      const line = lineOf(entry);
      const first = starts[line]!;
      const end = starts[line + 1]!;
      for (let step = at === 0 ? 0 : 1; step < end - first; step += 1) {
        const place = 2 * (entry < 0 ? end - 1 - step : first + step);
        joined.push(coordinates[place]!, coordinates[place + 1]!);
      }
    });
    joinedStarts.push(joined.length / 2);
  }
  return { coordinates: Float64Array.from(joined), starts: Uint32Array.from(joinedStarts) };
}

function groupRings(
  lines: Pick<SharedBorders, 'coordinates' | 'starts'>,
  left: Int32Array,
  right: Int32Array,
  count: number,
): Int32Array[][][] {
  const entries = Array.from({ length: count }, (): number[] => []);
  right.forEach((group, line) => entries[group]?.push(line));
  left.forEach((group, line) => entries[group]?.push(~line));
  const joints = new Joints(lines, () => true);
  const world = { vertices: worldVertices(lines.coordinates), starts: lines.starts };
  return entries.map((own) => polygonsOf(stitched(own, joints), world));
}

/** Joins lines to rings, end to start. What does not close is no ring. */
function stitched(entries: readonly number[], joints: Joints): Int32Array[] {
  const open = new Set(entries);
  const rings: Int32Array[] = [];
  for (const first of entries) {
    if (!open.delete(first)) continue;
    const ring = [first];
    const start = joints.placeBefore(first);
    let place = joints.placeAfter(first);
    while (place !== start) {
      const next = joints.leaving(place).find((entry) => open.has(entry));
      if (next === undefined) break;
      open.delete(next);
      ring.push(next);
      place = joints.placeAfter(next);
    }
    if (place === start) rings.push(Int32Array.from(ring));
  }
  return rings;
}

type World = Pick<WeighedLines, 'vertices' | 'starts'>;

/** Outer rings with their holes: each hole in the smallest ring around it. */
function polygonsOf(rings: readonly Int32Array[], world: World): Int32Array[][] {
  const measured = rings.map((ring) => ({
    ring,
    area: ringArea(ring, world.vertices, world.starts),
  }));
  const outer = measured
    .filter(({ area }) => area > 0)
    .sort((a, b) => a.area - b.area)
    .map(({ ring }) => [ring]);
  for (const { ring, area } of measured) {
    if (area >= 0) continue;
    const around =
      outer.length === 1 ? outer[0] : outer.find(([shell]) => contains(shell!, ring, world));
    around?.push(ring);
  }
  return outer;
}

/** Whether a ring lies around another, judged by the middle of the other's first edge. */
function contains(shell: Int32Array, hole: Int32Array, { vertices, starts }: World): boolean {
  const place = 2 * starts[lineOf(hole[0]!)]!;
  const x = (vertices[place]! + vertices[place + 2]!) / 2;
  const y = (vertices[place + 1]! + vertices[place + 3]!) / 2;
  let isInside = false;
  for (const entry of shell) {
    const line = lineOf(entry);
    for (let at = 2 * starts[line]!; at < 2 * starts[line + 1]! - 2; at += 2) {
      const ay = vertices[at + 1]!;
      const by = vertices[at + 3]!;
      if (ay > y === by > y) continue;
      const crossing = vertices[at]! + ((y - ay) * (vertices[at + 2]! - vertices[at]!)) / (by - ay);
      if (x < crossing) isInside = !isInside;
    }
  }
  return isInside;
}
