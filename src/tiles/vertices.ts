/** Vertices one after the other, x0,y0,x1,y1,…, in a list that is used again and again. */
export class Vertices {
  numbers = new Int32Array(2048);
  /** How many of the numbers are in use: two per vertex. */
  length = 0;

  add(x: number, y: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = x;
    this.numbers[this.length++] = y;
  }

  /** Adds a vertex unless it is the one before it. */
  addNew(x: number, y: number): void {
    const { length, numbers } = this;
    if (length > 0 && numbers[length - 2] === x && numbers[length - 1] === y) return;
    this.add(x, y);
  }

  /** Takes out the last vertex of a ring if it is the first one. */
  openRing(): void {
    const { length, numbers } = this;
    if (length > 2 && numbers[0] === numbers[length - 2] && numbers[1] === numbers[length - 1]) {
      this.length -= 2;
    }
  }
}

/** Twice the area a ring encloses: positive where it runs clockwise on the screen, with y to the south. */
export function doubleArea({ numbers, length }: Vertices): number {
  if (length < 6) return 0;
  const x0 = numbers[0]!;
  const y0 = numbers[1]!;
  let sum = 0;
  for (let index = 2; index + 3 < length; index += 2) {
    sum +=
      (numbers[index]! - x0) * (numbers[index + 3]! - y0) -
      (numbers[index + 2]! - x0) * (numbers[index + 1]! - y0);
  }
  return sum;
}
