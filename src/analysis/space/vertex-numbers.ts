/** Positions are one vertex where they agree to seven decimals: a centimetre, in degrees. */
const perUnit = 1e7;

/** Numbers the vertices that borders share: the same position has the same number, from 0 on. */
export class VertexNumbers {
  readonly #slots: Int32Array;
  readonly #slotOf: Int32Array;
  readonly #coordinates: Float64Array;
  #count = 0;

  /** @param most no more different positions will be asked for before they are forgotten */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#slots = new Int32Array(size).fill(-1);
    this.#slotOf = new Int32Array(most);
    this.#coordinates = new Float64Array(2 * most);
  }

  numberOf(x: number, y: number): number {
    const ownX = Math.round(x * perUnit);
    const ownY = Math.round(y * perUnit);
    const last = this.#slots.length - 1;
    let slot = mixed(ownX, ownY) & last;
    for (let found = this.#slots[slot]!; found >= 0; found = this.#slots[slot]!) {
      const isSame =
        this.#coordinates[2 * found] === ownX && this.#coordinates[2 * found + 1] === ownY;
      if (isSame) return found;
      slot = (slot + 1) & last;
    }
    this.#slots[slot] = this.#count;
    this.#slotOf[this.#count] = slot;
    this.#coordinates[2 * this.#count] = ownX;
    this.#coordinates[2 * this.#count + 1] = ownY;
    return this.#count++;
  }

  forgetAll(): void {
    for (let number = 0; number < this.#count; number += 1) this.#slots[this.#slotOf[number]!] = -1;
    this.#count = 0;
  }
}

/** Spreads neighbouring positions over the slots. */
function mixed(x: number, y: number): number {
  const both = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  return both ^ (both >>> 15);
}
