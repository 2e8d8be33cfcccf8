/** A small classification for tests: classes as given, everything else counted from them. */
import type { Classification } from '../analysis/classes/classification.ts';

export function classificationOf(
  classes: readonly number[],
  breaks: readonly number[] = [1, 2, 3, 4, 5, 6],
): Classification {
  return {
    indicator: 'share',
    classing: { method: 'septiles', weight: 'areas' },
    state: 'ok',
    breaks,
    unclassed: 0,
    classes: Uint8Array.from(classes),
    entries: [1, 2, 3, 4, 5, 6, 7].map((one) => ({
      class: one,
      from: breaks[one - 2] ?? 0,
      to: breaks[one - 1] ?? 7,
      areas: classes.filter((other) => other === one).length,
      population: 1000 * one,
    })),
    missing: 6,
    suppressed: 2,
    notApplicable: 0,
    populationWithout: { missing: 1200, suppressed: 340, unknown: { missing: 1, suppressed: 0 } },
    decimals: 1,
  };
}
