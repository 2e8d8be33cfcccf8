import type { SearchIndex } from './search-index.ts';
import type { TypedWord } from './search-costs.ts';
import { wordCost } from './word-cost.ts';

/** How well an entry fits: the smaller, the better. */

/**
 * What was typed is the whole name or key, its beginning, beginnings of words, stands inside words, stands in the name of the
 * place alone, or is there but for slips.
 */
const tiers = { whole: 0, start: 1, words: 2, inside: 3, place: 4, slips: 5 } as const;

/** A word that stands in the name of the place, not of the area itself. */
const elsewhere = 2;

/** Room of each part of a rank. */
const room = { cost: 256, kind: 4, length: 256 } as const;

/** Ranks the entries of an index for some typed words. */
export class SearchRank {
  readonly #index: SearchIndex;
  readonly #typed: readonly TypedWord[];
  /** Cost of each typed word in the name of each place, place after place. */
  readonly #placeCosts: Uint8Array;

  constructor(index: SearchIndex, typed: readonly TypedWord[]) {
    this.#index = index;
    this.#typed = typed;
    const places = index.places.length;
    this.#placeCosts = new Uint8Array(places * typed.length).fill(wordCost.none);
    for (let place = 0; place < places; place += 1) {
      typed.forEach((word, at) => {
        this.#placeCosts[place * typed.length + at] = this.#ownCost(place, word);
      });
    }
  }

  /** Tier, then cost, then Land before municipality before area, then the shorter name. Undefined: it does not fit. */
  rank(entry: number): number | undefined {
    let [total, worst] = [0, 0];
    let isNamed = false;
    const land = this.#index.landOf(entry);
    const municipality = this.#index.municipalityOf(entry);
    for (let at = 0; at < this.#typed.length; at += 1) {
      const word = this.#typed[at] as TypedWord;
      const own = this.#ownCost(entry, word);
      const placed = Math.min(this.#placeCost(land, at), this.#placeCost(municipality, at));
      const cost = Math.min(own, placed + elsewhere);
      if (cost < wordCost.none) {
        total += cost;
        const isOwn = own <= placed + elsewhere;
        isNamed ||= isOwn;
        worst = Math.max(worst, isOwn ? own : placed);
      } else if (!word.isConnecting) return undefined;
    }
    const found = isNamed ? tierOf(worst) : Math.max(tiers.place, tierOf(worst));
    const tier = Math.min(this.#wholeTier(entry), found);
    return this.#packed(entry, tier, total);
  }

  #packed(entry: number, tier: number, total: number): number {
    const { places, lengths } = this.#index;
    const kind = entry >= places.length ? 2 : places[entry]?.kind === 'land' ? 0 : 1;
    const cost = Math.min(total, room.cost - 1);
    const length = Math.min(lengths[entry] ?? 0, room.length - 1);
    return ((tier * room.cost + cost) * room.kind + kind) * room.length + length;
  }

  #placeCost(place: number, at: number): number {
    return place < 0
      ? wordCost.none
      : (this.#placeCosts[place * this.#typed.length + at] ?? wordCost.none);
  }

  #ownCost(entry: number, { costs }: TypedWord): number {
    const { starts, numbers } = this.#index;
    const end = starts[entry + 1] ?? 0;
    let least: number = wordCost.none;
    for (let at = starts[entry] ?? 0; at < end; at += 1) {
      const cost = costs[numbers[at] as number] as number;
      if (cost < least) least = cost;
    }
    return least;
  }

  /** Whether the name or the key is what was typed, word for word, or begins so. */
  #wholeTier(entry: number): number {
    const { starts, keys } = this.#index;
    const [start = 0, key = 0, end = 0] = [starts[entry], keys[entry], starts[entry + 1]];
    return Math.min(this.#tierOfRange(start, key), this.#tierOfRange(key, end));
  }

  #tierOfRange(start: number, end: number): number {
    const last = this.#typed.length - 1;
    if (end - start <= last) return tiers.slips;
    const isStart = this.#typed.every(({ costs }, at) => {
      const cost = costs[this.#index.numbers[start + at] as number] as number;
      return cost <= (at === last ? wordCost.start : wordCost.same);
    });
    if (!isStart) return tiers.slips;
    const lastCost = this.#typed[last]?.costs[this.#index.numbers[start + last] as number];
    return end - start === last + 1 && lastCost === wordCost.same ? tiers.whole : tiers.start;
  }
}

function tierOf(worst: number): number {
  if (worst <= wordCost.start) return tiers.words;
  return worst <= wordCost.inside ? tiers.inside : tiers.slips;
}
