/** Makes municipalities connected: a detached quarter goes to the municipality around it. */
import type { Mosaic } from './mosaic.ts';

const rounds = 4;

/**
 * @param municipality of each quarter; changed in place
 * @param lands Land of each municipality: no quarter changes its Land
 */
export function joinDetached(
  mosaic: Mosaic,
  municipality: Int32Array,
  lands: readonly number[],
): void {
  const neighbours = neighboursOf(mosaic);
  for (let round = 0; round < rounds; round += 1) {
    const parts = partsOf(neighbours, municipality);
    const largest = new Map<number, readonly number[]>();
    for (const part of parts) {
      const owner = municipality[part[0] as number] as number;
      if (part.length > (largest.get(owner)?.length ?? 0)) largest.set(owner, part);
    }
    const detached = parts.filter((part) => {
      const owner = municipality[part[0] as number] as number;
      return part !== largest.get(owner);
    });
    for (const part of detached) give(part, neighbours, municipality, lands);
  }
}

/** Adjacent quarters of each quarter, as often as pieces of them touch. */
function neighboursOf({ delaunay, owner, quarters }: Mosaic): number[][] {
  const neighbours = Array.from({ length: quarters }, (): number[] => []);
  const { halfedges, triangles } = delaunay;
  halfedges.forEach((twin, edge) => {
    if (twin < 0) return;
    const quarter = owner[triangles[edge] as number] as number;
    const other = owner[triangles[twin] as number] as number;
    if (quarter >= 0 && other >= 0 && quarter !== other) neighbours[quarter]?.push(other);
  });
  return neighbours;
}

/** Connected groups of quarters of the same municipality. */
function partsOf(neighbours: readonly number[][], municipality: Int32Array): number[][] {
  const isDone = new Uint8Array(neighbours.length);
  const parts: number[][] = [];
  for (let first = 0; first < neighbours.length; first += 1) {
    if (isDone[first]) continue;
    isDone[first] = 1;
    const part = [first];
    for (const quarter of part) {
      for (const next of neighbours[quarter] ?? []) {
        if (isDone[next] || municipality[next] !== municipality[quarter]) continue;
        isDone[next] = 1;
        part.push(next);
      }
    }
    parts.push(part);
  }
  return parts;
}

function give(
  part: readonly number[],
  neighbours: readonly number[][],
  municipality: Int32Array,
  lands: readonly number[],
): void {
  const own = municipality[part[0] as number] as number;
  const touching = new Map<number, number>();
  for (const quarter of part) {
    for (const next of neighbours[quarter] ?? []) {
      const other = municipality[next] as number;
      if (other === own || lands[other] !== lands[own]) continue;
      touching.set(other, (touching.get(other) ?? 0) + 1);
    }
  }
  const [receiver] = [...touching].sort(([, a], [, b]) => b - a);
  if (receiver) for (const quarter of part) municipality[quarter] = receiver[0];
}
