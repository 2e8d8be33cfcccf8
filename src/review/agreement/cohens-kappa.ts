import { tableShares, type OutcomeTable } from './outcome-table.ts';

/**
 * Cohen's kappa: agreement beyond that of two people who give each outcome as often as they do, but by chance; −1 to 1.
 * Undefined without pairs, and where both give one outcome alone. Source: docs/review-log.md#cohens-kappa.
 */
export function cohensKappa(table: OutcomeTable): number | undefined {
  const shares = tableShares(table);
  if (!shares) return undefined;
  const { rows, columns, agreed } = shares;
  const byChance = rows.reduce((sum, row, place) => sum + row * (columns[place] ?? 0), 0);
  return rows.some((row, place) => row === 1 && columns[place] === 1)
    ? undefined
    : (agreed - byChance) / (1 - byChance);
}
