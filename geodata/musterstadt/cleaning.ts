/** Tidies a division of cells: rounds off frayed borders and joins scraps to a neighbour. */
import { cellCount, columns, cornerSteps, nobody, onRim, sideSteps } from './grid.ts';

const rounds = 4;
/** A second piece of a quarter is kept from this size on (an island or the far bank): 5 hectares. */
const smallestPiece = 80;

export function tidy(quarters: Int32Array): Int32Array {
  let tidied = quarters;
  for (let round = 0; round < rounds; round += 1) tidied = smoothed(tidied);
  return withoutCrossings(withoutScraps(tidied));
}

/** A cell joins the quarter that holds at least five of its eight neighbours; water and limit stay. */
function smoothed(quarters: Int32Array): Int32Array {
  return quarters.map((quarter, cell) => {
    if (quarter === nobody || onRim(cell)) return quarter;
    if (sideSteps.every((step) => quarters[cell + step] === quarter)) return quarter;
    const neighbours = [...sideSteps, ...cornerSteps].map(
      (step) => quarters[cell + step] as number,
    );
    const winner = neighbours.find(
      (other) => other !== nobody && neighbours.filter((same) => same === other).length >= 5,
    );
    return winner ?? quarter;
  });
}

interface Piece {
  readonly quarter: number;
  readonly cells: readonly number[];
}

function piecesOf(quarters: Int32Array): Piece[] {
  const seen = new Uint8Array(cellCount);
  const pieces: Piece[] = [];
  quarters.forEach((quarter, start) => {
    if (quarter === nobody || seen[start] === 1) return;
    const cells = [start];
    seen[start] = 1;
    for (const cell of cells) {
      for (const next of sideSteps.map((step) => cell + step)) {
        if (quarters[next] !== quarter || seen[next] === 1) continue;
        seen[next] = 1;
        cells.push(next);
      }
    }
    pieces.push({ quarter, cells });
  });
  return pieces;
}

function withoutScraps(quarters: Int32Array): Int32Array {
  const tidied = quarters.slice();
  const pieces = piecesOf(quarters);
  for (const { cells } of pieces) {
    if (cells.length >= smallestPiece) continue;
    const around = cells.flatMap((cell) => sideSteps.map((step) => tidied[cell + step] as number));
    const heir = commonest(
      around.filter((other) => other !== nobody && other !== tidied[cells[0] as number]),
    );
    for (const cell of cells) tidied[cell] = heir;
  }
  return tidied;
}

/** The commonest of the quarters; `nobody` (water) when there is none. */
function commonest(quarters: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const quarter of quarters) counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? nobody;
}

/** Cells of one quarter never touch only at a corner, so that a ring never passes a point twice. */
function withoutCrossings(quarters: Int32Array): Int32Array {
  const tidied = quarters.slice();
  for (let changed = true; changed;) {
    changed = false;
    for (let cell = 0; cell + columns + 1 < cellCount; cell += 1) {
      if (fillCrossing(tidied, cell)) changed = true;
    }
  }
  return tidied;
}

function fillCrossing(quarters: Int32Array, cell: number): boolean {
  const [here, right, above, diagonal] = [cell, cell + 1, cell + columns, cell + columns + 1].map(
    (at) => quarters[at] as number,
  );
  if (here === diagonal && here !== nobody && here !== right && here !== above) {
    quarters[cell + 1] = here as number;
    return true;
  }
  if (right === above && right !== nobody && right !== here && right !== diagonal) {
    quarters[cell] = right as number;
    return true;
  }
  return false;
}
