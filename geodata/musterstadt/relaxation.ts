/** Lloyd's relaxation: each site moves to the middle of its quarter, so that quarters become compact. */
import { mean } from 'd3-array';
import { cellAt, cellCentre, cellSize } from './grid.ts';
import { places } from './plan.ts';
import type { Point } from './plane.ts';
import { quarterWidth } from './sites.ts';

/** An ordinary quarter is given up when it gets less than this share of the land it should have. */
const smallestShare = 0.3;

export function relaxed(
  quarters: Int32Array,
  sites: readonly number[],
  realm: Int16Array,
): number[] {
  const cellsOf = sites.map((): number[] => []);
  quarters.forEach((quarter, cell) => cellsOf[quarter]?.push(cell));
  return cellsOf.flatMap((cells, number) => {
    const site = sites[number] as number;
    const planned = places[(realm[site] as number) - 1]?.quarters !== undefined;
    const width = quarterWidth(cellCentre(site));
    const large = cells.length * cellSize ** 2 > smallestShare * width ** 2;
    return planned || large ? [closestCell(middleOf(cells), cells)] : [];
  });
}

export function middleOf(cells: readonly number[]): Point {
  const points = cells.map(cellCentre);
  return [mean(points, ([x]) => x) ?? 0, mean(points, ([, y]) => y) ?? 0];
}

function closestCell(middle: Point, cells: readonly number[]): number {
  const there = cellAt(middle);
  let best = { cell: cells[0] as number, away: Infinity };
  for (const cell of cells) {
    if (cell === there) return cell;
    const [x, y] = cellCentre(cell);
    const away = (x - middle[0]) ** 2 + (y - middle[1]) ** 2;
    if (away < best.away) best = { cell, away };
  }
  return best.cell;
}
