/** Divides land among sites: every cell goes to the site with the cheapest way to it (Dijkstra from all sites at once). */
import { cellCount, cellSize, cornerSteps, nobody, onRim, sideSteps } from './grid.ts';
import { CellQueue } from './cell-queue.ts';

export interface Land {
  /** Cells with the same realm ≥ 0 may be joined; a negative realm is no land. */
  readonly realm: Int16Array;
  /** Metres of effort per metre of way. */
  readonly resistance: Float32Array;
}

const steps = [
  ...sideSteps.map((step) => ({ step, length: cellSize })),
  ...cornerSteps.map((step) => ({ step, length: cellSize * Math.SQRT2 })),
];

/** Sites are single cells, numbered in their order. */
export function growFromSites(sites: readonly number[], land: Land): Int32Array {
  const start = new Int32Array(cellCount).fill(nobody);
  sites.forEach((cell, site) => (start[cell] = site));
  return grow(start, land);
}

/** Every cell that has an owner spreads; the result is the owner of every cell, `nobody` where none comes. */
export function grow(start: Int32Array, land: Land): Int32Array {
  const owner = start.slice();
  const effort = new Float64Array(cellCount).fill(Infinity);
  const queue = new CellQueue(effort);
  start.forEach((site, cell) => {
    if (site === nobody) return;
    effort[cell] = 0;
    queue.add(cell);
  });
  for (let cell = queue.takeCheapest(); cell !== nobody; cell = queue.takeCheapest()) {
    if (!onRim(cell)) reachNeighbours(cell, owner, effort, land, queue);
  }
  return owner;
}

function reachNeighbours(
  cell: number,
  owner: Int32Array,
  effort: Float64Array,
  { realm, resistance }: Land,
  queue: CellQueue,
): void {
  const here = effort[cell] as number;
  for (const { step, length } of steps) {
    const next = cell + step;
    if (realm[next] !== realm[cell] || (realm[next] as number) < 0) continue;
    const way = ((resistance[cell] as number) + (resistance[next] as number)) / 2;
    const cost = here + way * length;
    if (cost >= (effort[next] as number)) continue;
    effort[next] = cost;
    owner[next] = owner[cell] as number;
    queue.add(next);
  }
}
