/** The length most keys of digits have; 0 where there are none. */
export function usualLength(keys: Iterable<string>): number {
  const counts = new Map<number, number>();
  for (const key of keys) {
    if (/^\d+$/.test(key)) counts.set(key.length, (counts.get(key.length) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
