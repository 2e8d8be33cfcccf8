import type { PointColumn, PointLayer, PointSize } from '../areas/point-layer.ts';
import { isKnown, type Column } from '../areas/column.ts';
import { decimalOfColumns } from './decimal-of-columns.ts';
import type { PointColumnInstructions, PointInstructions } from './point-instructions.ts';
import { readColumn, type Range } from './read-column.ts';
import type { Report } from './report.ts';
import { signsFor } from './signs.ts';
import { cellAt, placeOfColumn, type Table } from './table.ts';

const shareRange: Range = { kind: 'share-out-of-range', from: 0, to: 100 };

/** What the other columns say about the places, and the figures for their size; cells are read as in any table. */
export function readPointColumns(
  table: Table,
  rows: Int32Array,
  instructions: PointInstructions,
  report: Report,
): Pick<PointLayer, 'columns' | 'size'> {
  const rules = {
    signs: signsFor(instructions),
    decimalOf: decimalOfColumns(table, instructions.decimal, report),
  };
  const listed = listColumns(instructions);
  const columns = listed.map(({ column: name, label, unit }): PointColumn => {
    const column = placeOfColumn(table, name);
    if (unit === undefined) {
      return { label, kind: 'texts', texts: Array.from(rows, (row) => cellAt(table, row, column)) };
    }
    const range = unit === 'percent' ? shareRange : undefined;
    const figures = readColumn(table, column, rows, rules, report, range);
    return { label, kind: 'figures', unit, figures };
  });
  const size = sizeOf(columns[listed.findIndex(({ column }) => column === instructions.size)]);
  return { columns, ...(size && { size }) };
}

/** The column for the size is shown too, as a count where it is not listed as anything else. */
function listColumns({ columns, size }: PointInstructions): readonly PointColumnInstructions[] {
  if (size === undefined) return columns;
  if (!columns.some(({ column }) => column === size)) {
    return [{ column: size, label: { de: size }, unit: 'count' }, ...columns];
  }
  return columns.map((each) =>
    each.column === size && each.unit === undefined ? { ...each, unit: 'count' } : each,
  );
}

function sizeOf(column: PointColumn | undefined): PointSize | undefined {
  if (column?.kind !== 'figures') return undefined;
  return { label: column.label, figures: column.figures, most: mostOf(column.figures) };
}

function mostOf(figures: Column): number {
  return figures.values.reduce(
    (most, value, place) => (isKnown(figures, place) && value > most ? value : most),
    0,
  );
}
