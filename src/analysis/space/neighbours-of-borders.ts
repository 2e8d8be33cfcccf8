import { AreaPairs } from './area-pairs.ts';
import type { Neighbours } from './neighbours.ts';

/** Lines between areas: the area on each side, -1 outside. */
export interface AreaBorders {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Numbers of the points at the two ends of each line, from 0; lines that meet have the same number there. */
  readonly ends?: { readonly from: Int32Array; readonly to: Int32Array };
}

/**
 * Neighbours as the border lines tell: areas on both sides of a line share it (rook), and areas at whose borders lines meet
 * share at least a point (queen). Without the ends of the lines, queen neighbours are those that share a line.
 * Source: docs/method.md#neighbours.
 * @param count number of areas
 */
export function neighboursOfBorders(count: number, borders: AreaBorders): Neighbours {
  const { left, right, ends } = borders;
  const lines = new AreaPairs();
  left.forEach((one, line) => {
    const other = right[line]!;
    if (one >= 0 && other >= 0 && one !== other) lines.add(one, other);
  });
  const rook = lines.adjacency(count);
  if (!ends) return { queen: rook, rook };
  for (const areas of areasAtPoints(borders, ends)) {
    for (let at = 0; at < areas.length; at += 1) {
      for (let to = at + 1; to < areas.length; to += 1) lines.add(areas[at]!, areas[to]!);
    }
  }
  return { queen: lines.adjacency(count), rook };
}

/** The areas around each point in which lines meet, each once. */
function* areasAtPoints(
  { left, right }: AreaBorders,
  { from, to }: NonNullable<AreaBorders['ends']>,
): Generator<number[]> {
  const points = from.reduce((most, point, line) => Math.max(most, point, to[line]!), -1) + 1;
  const starts = new Uint32Array(points + 1);
  for (const ends of [from, to]) for (const point of ends) starts[point + 1]! += 1;
  for (let point = 0; point < points; point += 1) starts[point + 1]! += starts[point]!;
  const next = starts.slice();
  const lines = new Uint32Array(starts[points] ?? 0);
  for (const ends of [from, to]) ends.forEach((point, line) => (lines[next[point]!++] = line));
  for (let point = 0; point < points; point += 1) {
    const around = new Set<number>();
    for (let index = starts[point]!; index < starts[point + 1]!; index += 1) {
      const line = lines[index]!;
      if (left[line]! >= 0) around.add(left[line]!);
      if (right[line]! >= 0) around.add(right[line]!);
    }
    if (around.size > 1) yield [...around];
  }
}
