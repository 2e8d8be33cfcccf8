import { indexPlace } from '../../analysis/index/index-place.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Texts } from '../../i18n/de/de.ts';

/** The value of an index in words, "deutlich schwächer als der Durchschnitt"; undefined for any other figure. */
export function indexWords(
  { unit, role, highMeans }: Pick<Indicator, 'unit' | 'role' | 'highMeans'>,
  value: number | undefined,
  { indexPlaces }: Texts,
): string | undefined {
  if (unit !== 'index' || value === undefined) return undefined;
  if (role !== 'economic-base' || highMeans === undefined)
    return indexPlaces.other[indexPlace(value)];
  return indexPlaces.weak[indexPlace(highMeans === 'weak' ? value : -value)];
}
