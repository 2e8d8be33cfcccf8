/**
 * People per quarter: about 500 households each, scaled so that every municipality reaches its number; between 300 and
 * 3,500, but for the few quarters of works and woods in which hardly anybody lives.
 */
import { normal, type Random } from '../../musterstadt/seeded-random.ts';
import type { Ground } from './ground.ts';
import type { MunicipalityTraits } from './municipality-traits.ts';

export const people = { fewest: 300, most: 3500, sparseShare: 0.006 } as const;

export interface Population {
  readonly now: Int32Array;
  readonly before: Int32Array;
}

export function populationOf(
  ground: Ground,
  traits: readonly MunicipalityTraits[],
  random: Random,
): Population {
  const now = new Int32Array(ground.quarters.length);
  traits.forEach(({ quarters }, municipality) => {
    const target = ground.municipalities[municipality]?.population ?? 0;
    const parts = quarters.map(() => Math.exp(0.28 * normal(random)));
    const scale = target / parts.reduce((sum, part) => sum + part, 0);
    quarters.forEach((quarter, index) => {
      const settled = Math.round(
        Math.max(people.fewest, Math.min(people.most, parts[index]! * scale)),
      );
      const isSparse = quarters.length > 12 && random() < people.sparseShare;
      now[quarter] = isSparse ? Math.floor(random() * people.fewest) : settled;
    });
  });
  return {
    now,
    before: now.map((number) => Math.round(number * (0.985 + 0.012 * normal(random)))),
  };
}
