import { breaksAt, type Classification } from '../../analysis/classes/classification.ts';
import { decimalsThatSeparateAll } from '../../analysis/values/decimals.ts';
import { usualDecimals } from '../../areas/unit.ts';

/**
 * Decimals of a figure where a citizen reads it: those of the legend, but two for an index, and more only where the value
 * would otherwise seem to lie in another class. Source: docs/method.md#an-index-in-words.
 * @param value of the area; undefined: a mean or another round, which no class is told of
 */
export function panelDecimals(
  unit: string,
  classification: Pick<Classification, 'breaks' | 'groups' | 'state' | 'decimals'>,
  area: number,
  value?: number,
): number {
  const { decimals } = classification;
  if (unit !== 'index') return decimals;
  const usual = Math.min(decimals, usualDecimals(unit));
  const breaks = breaksAt(classification, area) ?? [];
  if (value === undefined) return usual;
  if (breaks.includes(value)) return decimals;
  return decimalsThatSeparateAll(
    breaks.map((edge) => [value, edge] as const),
    usual,
    decimals,
  );
}
