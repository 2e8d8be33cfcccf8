/** What lies where on a picture, counted in cells: how much of it a box covers is known at once. */

/** Side of a cell in pixels. */
const side = 4;

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export class CoveredGround {
  readonly #columns: number;
  readonly #rows: number;
  readonly #left: number;
  readonly #top: number;
  /** Per corner of a cell the sum of all cells above and to the left of it. */
  readonly #sums: Float64Array;

  /** @param radiusOf circles that cover all cells they touch; 0: the cell of the middle alone, once for each */
  constructor(places: readonly Pixel[], radiusOf: readonly number[]) {
    const reach = radiusOf.reduce((one, other) => Math.max(one, other), 0) + side;
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    this.#left = xs.reduce((one, x) => Math.min(one, x), Infinity) - reach;
    this.#top = ys.reduce((one, y) => Math.min(one, y), Infinity) - reach;
    const right = xs.reduce((one, x) => Math.max(one, x), -Infinity) + reach;
    const foot = ys.reduce((one, y) => Math.max(one, y), -Infinity) + reach;
    this.#columns = places.length === 0 ? 0 : Math.ceil((right - this.#left) / side);
    this.#rows = places.length === 0 ? 0 : Math.ceil((foot - this.#top) / side);
    const cells = new Float64Array(this.#columns * this.#rows);
    places.forEach((place, at) => this.#cover(cells, place, radiusOf[at] ?? 0));
    this.#sums = this.#summed(cells);
  }

  /** The sum of the cells that a box touches; half of its width and height are given. */
  under({ x, y }: Pixel, width: number, height: number): number {
    const from = this.#cell(x - width, y - height);
    const to = this.#cell(x + width, y + height);
    const at = (column: number, row: number): number =>
      this.#sums[
        Math.min(this.#rows, Math.max(0, row)) * (this.#columns + 1) +
          Math.min(this.#columns, Math.max(0, column))
      ] ?? 0;
    const [left, top, right, foot] = [from.column, from.row, to.column + 1, to.row + 1];
    return at(right, foot) - at(left, foot) - at(right, top) + at(left, top);
  }

  #cell(x: number, y: number): { readonly column: number; readonly row: number } {
    return {
      column: Math.floor((x - this.#left) / side),
      row: Math.floor((y - this.#top) / side),
    };
  }

  #cover(cells: Float64Array, { x, y }: Pixel, radius: number): void {
    const from = this.#cell(x - radius, y - radius);
    const to = this.#cell(x + radius, y + radius);
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const nearX = nearest(x, this.#left + column * side);
        const nearY = nearest(y, this.#top + row * side);
        if (Math.hypot(nearX - x, nearY - y) <= radius) cells[row * this.#columns + column]! += 1;
      }
    }
  }

  #summed(cells: Float64Array): Float64Array {
    const width = this.#columns + 1;
    const sums = new Float64Array(width * (this.#rows + 1));
    for (let row = 0; row < this.#rows; row += 1) {
      let line = 0;
      for (let column = 0; column < this.#columns; column += 1) {
        line += cells[row * this.#columns + column]!;
        sums[(row + 1) * width + column + 1] = sums[row * width + column + 1]! + line;
      }
    }
    return sums;
  }
}

/** The value within a cell that is nearest to another. */
function nearest(value: number, from: number): number {
  return Math.min(from + side, Math.max(from, value));
}
