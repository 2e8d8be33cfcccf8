/** A queue of cells, cheapest first (binary heap); a cell that became cheaper is simply added again. */
import { nobody } from './grid.ts';

export class CellQueue {
  readonly #cells: number[] = [];
  readonly #costs: number[] = [];
  readonly #effort: Float64Array;

  constructor(effort: Float64Array) {
    this.#effort = effort;
  }

  add(cell: number): void {
    let index = this.#cells.length;
    const cost = this.#effort[cell] as number;
    while (index > 0) {
      const above = (index - 1) >> 1;
      if ((this.#costs[above] as number) <= cost) break;
      this.#move(above, index);
      index = above;
    }
    this.#put(index, cell, cost);
  }

  /** The cheapest cell not yet taken at its present cost, or `nobody` when none is left. */
  takeCheapest(): number {
    while (this.#cells.length > 0) {
      const cell = this.#cells[0] as number;
      const cost = this.#costs[0] as number;
      this.#removeFirst();
      if (cost === this.#effort[cell]) return cell;
    }
    return nobody;
  }

  #removeFirst(): void {
    const cell = this.#cells.pop() as number;
    const cost = this.#costs.pop() as number;
    const size = this.#cells.length;
    if (size === 0) return;
    let index = 0;
    for (let below = 1; below < size; below = 2 * index + 1) {
      if (below + 1 < size && (this.#costs[below + 1] as number) < (this.#costs[below] as number))
        below += 1;
      if ((this.#costs[below] as number) >= cost) break;
      this.#move(below, index);
      index = below;
    }
    this.#put(index, cell, cost);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#cells[from] as number, this.#costs[from] as number);
  }

  #put(index: number, cell: number, cost: number): void {
    this.#cells[index] = cell;
    this.#costs[index] = cost;
  }
}
