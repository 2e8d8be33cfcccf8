import { tableShares, type OutcomeTable } from './outcome-table.ts';

/**
 * Gwet's AC1: agreement beyond chance, where chance is small for outcomes that nearly all or nearly none get; −1 to 1. Over
 * the outcomes that occur. Undefined without pairs, and where one outcome alone occurs. Source: docs/review-log.md#gwets-ac1.
 */
export function gwetsAc1(table: OutcomeTable): number | undefined {
  const shares = tableShares(table);
  if (!shares) return undefined;
  const { rows, columns, agreed } = shares;
  const occurring = rows
    .map((row, place) => (row + (columns[place] ?? 0)) / 2)
    .filter((share) => share > 0);
  if (occurring.length < 2) return undefined;
  const spread = occurring.reduce((sum, share) => sum + share * (1 - share), 0);
  const byChance = spread / (occurring.length - 1);
  return (agreed - byChance) / (1 - byChance);
}
