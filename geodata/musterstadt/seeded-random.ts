/** A repeatable stream of numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A roughly normal number, mean 0 and standard deviation 1 (sum of twelve uniform numbers). */
export function normal(random: Random): number {
  let total = 0;
  for (let draw = 0; draw < 12; draw += 1) total += random();
  return total - 6;
}

/** A new order of the items, the items themselves untouched. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
