/**
 * Krippendorff's alpha for nominal data: one minus the disagreement found over that expected by chance; 1 at most. Any number
 * of people, and not everybody must have judged every unit; units judged once do not count. Undefined where one outcome alone
 * occurs. Source: docs/review-log.md#krippendorffs-alpha.
 * @param units what was judged of each unit
 */
export function krippendorffsAlpha(units: readonly (readonly string[])[]): number | undefined {
  const paired = units.filter((unit) => unit.length > 1);
  const counts = countsOf(paired.flat());
  const total = paired.flat().length;
  const differing = paired.reduce((sum, unit) => sum + differingPairs(unit) / (unit.length - 1), 0);
  const expected = unlikePairs(counts, total);
  if (expected === 0) return undefined;
  return 1 - ((total - 1) * differing) / expected;
}

/** Ordered pairs of the unit that differ. */
function differingPairs(unit: readonly string[]): number {
  return unlikePairs(countsOf(unit), unit.length);
}

function unlikePairs(counts: readonly number[], total: number): number {
  return counts.reduce((sum, count) => sum + count * (total - count), 0);
}

function countsOf(outcomes: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts.values()];
}
