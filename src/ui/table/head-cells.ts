import type { TableSort } from '../../state/url/settings.ts';
import { sortsFromTop, type TableColumn } from './table-columns.ts';

/** A cell of the head of the table of areas: what its column is, and what pressing it does. */
export interface HeadCell {
  readonly column: TableColumn;
  /** Narrow for marks, to the right for figures. */
  readonly look: 'flag' | 'figures' | '';
  /** Whether it is the indicator that the map shows. */
  readonly isChosen: boolean;
  /** Undefined where the table is sorted by another column. */
  readonly sorted: 'ascending' | 'descending' | undefined;
  /** The order that a press makes: the same column again turns it round. */
  readonly next: TableSort;
}

export function headCells(
  columns: readonly TableColumn[],
  sort: TableSort,
  chosen: string | undefined,
): HeadCell[] {
  return columns.map((column) => {
    const { id, kind } = column;
    const isSorted = id === sort.column;
    const isFigure = kind === 'people' || kind === 'indicator';
    return {
      column,
      look: kind === 'flag' ? 'flag' : isFigure ? 'figures' : '',
      isChosen: kind === 'indicator' && id === chosen,
      sorted: isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined,
      next: { column: id, descending: isSorted ? !sort.descending : sortsFromTop(column) },
    };
  });
}
