import type { DraftRound } from '../instructions/draft-round.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { Indicator } from '../../areas/indicator.ts';

/** What is to be said about counts: shares that contradict their counts, and counts that stand in for a share. */

/** Shares are in percent: a value above cannot be one. */
const whole = 100;

/** Areas whose counts contradict each other, for each share that is formed of counts. */
export function wrongCountNotes(
  { id: round, wrongCounts = new Map() }: Pick<DraftRound, 'id' | 'wrongCounts'>,
  indicators: readonly Indicator[],
  areas: readonly Area[],
): Diagnostic[] {
  return [...wrongCounts].map(([id, places]): Diagnostic => {
    const { counted, source } = indicators.find((one) => one.id === id) ?? {};
    return {
      kind: 'share-beyond-whole',
      severity: 'warning',
      ...(source !== undefined && { file: source }),
      ...(round && { round }),
      ...(counted && { column: counted.numerator }),
      ...(counted?.denominator !== undefined && { expected: counted.denominator }),
      count: places.length,
      items: places.flatMap((index) => areas[index]?.id ?? []),
    };
  });
}

/** Migrant shares without a unit whose values are above 100: numbers of people, taken for a share. */
export function countsTakenAsShares(
  indicators: readonly Indicator[],
  rounds: readonly Pick<DraftRound, 'columns'>[],
): Diagnostic[] {
  return indicators.flatMap(({ id, role, unit, source }): Diagnostic[] => {
    if (role !== 'migrant-share' || unit !== '') return [];
    const above = rounds.flatMap(
      ({ columns }) => columns.get(id)?.values.find((value) => value > whole) ?? [],
    );
    if (above.length === 0) return [];
    const found = String(above[0]);
    return [
      {
        kind: 'count-in-role',
        severity: 'warning',
        ...(source !== undefined && { file: source }),
        column: id,
        found,
      },
    ];
  });
}
