import type { TableSort } from '../../state/url/settings.ts';
import type { GridHead } from '../grid/grid-head.ts';
import { swatch } from '../parts/swatch.ts';
import { sortsFromTop, widthOf, type TableColumn } from './table-columns.ts';

/** The head of the table of areas: what each column is, how it is sorted, and the room it has. */
export function areaHeads(
  columns: readonly TableColumn[],
  sort: TableSort,
  chosen: string | undefined,
): readonly GridHead[] {
  return columns.map((column) => {
    const { id, kind, label, unit } = column;
    const isSorted = id === sort.column;
    const isChosen = kind === 'indicator' && id === chosen;
    return {
      id,
      label,
      unit,
      look: lookOf(column),
      isChosen,
      sign: kind === 'flag' ? swatch({ kind: 'flagged' }) : undefined,
      sorted: isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined,
      next: { column: id, descending: isSorted ? !sort.descending : sortsFromTop(column) },
      width: widthOf(column, isChosen),
    };
  });
}

/** Marks and names stay in sight; figures stand to the right. */
function lookOf({ kind }: TableColumn): GridHead['look'] {
  switch (kind) {
    case 'flag':
      return 'lead';
    case 'name':
      return 'name';
    case 'people':
    case 'indicator':
      return 'figures';
    case 'key':
    case 'municipality':
    case 'land':
      return 'text';
    default:
      return kind satisfies never;
  }
}
