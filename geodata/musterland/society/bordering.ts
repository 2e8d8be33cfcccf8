/** Which quarters share a border line, from the sides of the lines: both ways, each neighbour once, ascending. */
import type { Adjacency } from '../../../src/analysis/space/area-pairs.ts';

export function bordering(
  { left, right }: { readonly left: Int32Array; readonly right: Int32Array },
  areas: number,
): Adjacency {
  const pairs = new Float64Array(2 * left.length);
  let count = 0;
  left.forEach((one, line) => {
    const other = right[line] ?? -1;
    if (one < 0 || other < 0 || one === other) return;
    pairs[count++] = one * areas + other;
    pairs[count++] = other * areas + one;
  });
  // Two quarters may share several lines.
  const ordered = pairs
    .subarray(0, count)
    .sort()
    .filter((pair, index, all) => pair !== all[index - 1]);
  const starts = new Uint32Array(areas + 1);
  for (const pair of ordered) starts[Math.floor(pair / areas) + 1]! += 1;
  for (let area = 0; area < areas; area += 1) starts[area + 1]! += starts[area]!;
  return { starts, targets: Uint32Array.from(ordered, (pair) => pair % areas) };
}

/** The same without the borders between municipalities. */
export function borderingInside(adjacency: Adjacency, municipality: Int32Array): Adjacency {
  const { starts, targets } = adjacency;
  const kept: number[] = [];
  const ends = new Uint32Array(starts.length);
  for (let area = 0; area + 1 < starts.length; area += 1) {
    for (let index = starts[area]!; index < starts[area + 1]!; index += 1) {
      const other = targets[index]!;
      if (municipality[other] === municipality[area]) kept.push(other);
    }
    ends[area + 1] = kept.length;
  }
  return { starts: ends, targets: Uint32Array.from(kept) };
}
