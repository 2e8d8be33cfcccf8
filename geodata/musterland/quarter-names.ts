/** Names of quarters: invented, each once in its municipality, old-town names in the centre. */
import * as parts from '../musterstadt/name-parts.ts';
import { type Random, shuffled } from '../musterstadt/seeded-random.ts';

const joined = (stems: readonly string[], endings: readonly string[]): string[] =>
  stems.flatMap((stem) => endings.map((ending) => stem + ending));

const inner = joined(parts.innerStems, parts.innerEndings);
const outerEndings = [...new Set([...parts.outerEndings, ...parts.hillEndings])];
const outer = joined(parts.outerStems, outerEndings);
const sides = ['Nord', 'Süd', 'Ost', 'West', 'Mitte'] as const;

/** @param remoteness of the quarters from the centre outwards, 0 … 1 */
export function quarterNames(remoteness: readonly number[], random: Random): string[] {
  const pools = {
    centre: new Pool(parts.oldTown, random),
    inner: new Pool(inner, random),
    outer: new Pool(outer, random),
  };
  return remoteness.map((away, index) => {
    if (index / remoteness.length < 0.04 || index === 0) return pools.centre.take();
    return away < 0.45 ? pools.inner.take() : pools.outer.take();
  });
}

/** Names in an order of chance; when all are used, again with a side of the sky. */
class Pool {
  readonly #names: readonly string[];
  #taken = 0;

  constructor(names: readonly string[], random: Random) {
    this.#names = shuffled(names, random);
  }

  take(): string {
    const name = this.#names[this.#taken % this.#names.length] as string;
    const round = Math.floor(this.#taken / this.#names.length);
    this.#taken += 1;
    if (round === 0) return name;
    const side = sides[(round - 1) % sides.length] as string;
    const turn = Math.floor((round - 1) / sides.length);
    return turn === 0 ? `${name} ${side}` : `${name} ${side} ${turn + 1}`;
  }
}
