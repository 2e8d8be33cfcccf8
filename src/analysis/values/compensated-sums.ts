/**
 * Sums in which rounding is carried along and added at the end (Neumaier 1974): off by no more than a unit in the last
 * place for any number of areas, so that neither the order of rows nor many small terms show. One sum per slot.
 */
export class CompensatedSums {
  readonly #sums: Float64Array;
  readonly #lost: Float64Array;

  constructor(slots = 1) {
    this.#sums = new Float64Array(slots);
    this.#lost = new Float64Array(slots);
  }

  add(term: number, slot = 0): void {
    const before = this.#sums[slot] as number;
    const after = before + term;
    const isTermSmaller = Math.abs(before) >= Math.abs(term);
    this.#lost[slot]! += isTermSmaller ? before - after + term : term - after + before;
    this.#sums[slot] = after;
  }

  total(slot = 0): number {
    return (this.#sums[slot] as number) + (this.#lost[slot] as number);
  }
}

export function compensatedSum(terms: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as number;
    const after = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - after + term : term - after + sum;
    sum = after;
  }
  return sum + lost;
}
