import type { Overview, OverviewRow } from '../../review/output/overview.ts';
import type { NeighbourhoodState } from '../../review/standing/state-of-entries.ts';

/** By what the overview is sorted. */
export type OverviewColumn = 'land' | 'total' | 'otherFigures' | NeighbourhoodState;

/** Länder by name; by a number the highest first, equal ones by name. */
export function sortedRows(
  { rows }: Overview,
  column: OverviewColumn,
  language: string,
): readonly OverviewRow[] {
  const byName = rows.toSorted((one, other) => one.land.localeCompare(other.land, language));
  if (column === 'land') return byName;
  return byName.toSorted((one, other) => numberIn(other, column) - numberIn(one, column));
}

export function numberIn(
  row: Omit<OverviewRow, 'land'>,
  column: Exclude<OverviewColumn, 'land'>,
): number {
  return column === 'total' || column === 'otherFigures' ? row[column] : row.byState[column];
}
