import { textHash } from '../entry/canonical.ts';

/**
 * A random sample that anybody can draw again: keys in the order of SHA-256 over seed, line feed and key. The order in which they
 * come does not matter, and a larger sample of the same seed holds the smaller one.
 * @returns in the order in which they came
 */
export function drawnSample(
  keys: readonly string[],
  count: number,
  seed: string,
): readonly string[] {
  const lots = keys.map((key) => ({ key, lot: textHash(`${seed}\n${key}`) }));
  lots.sort((one, other) => (one.lot < other.lot ? -1 : 1));
  const drawn = new Set(lots.slice(0, count).map(({ key }) => key));
  return keys.filter((key) => drawn.has(key));
}
