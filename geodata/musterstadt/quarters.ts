/** Quarters as places: geometry, middle, area, neighbours and the place of the plan they belong to. */
import type { MultiPolygon, Polygon } from 'geojson';
import { type Arc, traceArcs } from './arcs.ts';
import { cellSize, nobody } from './grid.ts';
import type { Parcelling } from './parcelling.ts';
import { type Place, places } from './plan.ts';
import type { Point } from './plane.ts';
import { polygonsFrom } from './polygons.ts';
import { middleOf } from './relaxation.ts';

export interface Quarter {
  readonly geometry: Polygon | MultiPolygon;
  readonly middle: Point;
  readonly hectares: number;
  /** Numbers of the quarters that share a border line. */
  readonly neighbours: readonly number[];
  /** Undefined on ordinary land. */
  readonly place: Place | undefined;
}

export function quartersOf({ quarters, realm }: Parcelling): Quarter[] {
  const cellsOf: number[][] = [];
  quarters.forEach((quarter, cell) => {
    if (quarter !== nobody) (cellsOf[quarter] ??= []).push(cell);
  });
  const arcs = traceArcs(quarters);
  const geometries = polygonsFrom(arcs, cellsOf.length);
  const neighbours = neighboursOf(arcs, cellsOf.length);
  return geometries.map((geometry, number) => {
    const cells = cellsOf[number] ?? [];
    return {
      geometry,
      middle: middleOf(cells),
      hectares: (cells.length * cellSize ** 2) / 10_000,
      neighbours: neighbours[number] ?? [],
      place: places[commonestRealm(cells, realm) - 1],
    };
  });
}

function commonestRealm(cells: readonly number[], realm: Int16Array): number {
  const counts = new Map<number, number>();
  for (const cell of cells) {
    const number = realm[cell] as number;
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function neighboursOf(arcs: readonly Arc[], count: number): number[][] {
  const found = Array.from({ length: count }, () => new Set<number>());
  for (const { left, right } of arcs) {
    if (left === nobody || right === nobody) continue;
    found[left]?.add(right);
    found[right]?.add(left);
  }
  return found.map((set) => [...set].sort((a, b) => a - b));
}
