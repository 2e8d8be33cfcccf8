import type { PointColumn, PointGroup, PointLayer, PointSize } from '../../areas/point-layer.ts';
import { isKnown, type Column } from '../../areas/column.ts';
import { decimalOfColumns } from '../cells/decimal-of-columns.ts';
import type {
  PointColumnInstructions,
  PointInstructions,
} from '../instructions/point-instructions.ts';
import { readColumn } from '../cells/read-column.ts';
import type { Range } from '../cells/report-cells.ts';
import type { Report } from '../result/report.ts';
import { signsFor } from '../cells/signs.ts';
import { cellAt, placeOfColumn, type Table } from '../result/table.ts';

const shareRange: Range = { kind: 'share-out-of-range', from: 0, to: 100 };

/** What the other columns say about the places, and the figures for their size; cells are read as in any table. */
export function readPointColumns(
  table: Table,
  rows: Int32Array,
  instructions: PointInstructions,
  report: Report,
): Pick<PointLayer, 'columns' | 'size' | 'groups'> {
  const rules = {
    signs: signsFor(instructions),
    decimalOf: decimalOfColumns(table, { stated: instructions.decimal }, report),
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
  const columnOf = (name: string | undefined): PointColumn | undefined =>
    columns[listed.findIndex(({ column }) => column === name)];
  const size = sizeOf(columnOf(instructions.size));
  const groups = groupsOf(instructions, columnOf);
  return { columns, ...(size && { size }), ...(groups.length > 0 && { groups }) };
}

/**
 * The columns for the size and for the groups are shown too, as counts or shares where they are not listed as anything
 * else: the size first, what is not listed of the groups last.
 */
function listColumns({
  columns,
  size,
  groups = [],
}: PointInstructions): readonly PointColumnInstructions[] {
  const sized = size === undefined ? [] : [countColumn(size)];
  const grouped = groups.flatMap(({ column, label, kind, of }) => [
    { column, label, unit: kind === 'share' ? 'percent' : 'count' },
    countColumn(of),
  ]);
  const needed = [...sized, ...grouped];
  const unlisted = (
    wanted: readonly PointColumnInstructions[],
    listed: readonly PointColumnInstructions[],
  ) =>
    wanted.filter(
      ({ column }, index) =>
        !listed.some((one) => one.column === column) &&
        wanted.findIndex((one) => one.column === column) === index,
    );
  const before = [
    ...unlisted(sized, columns),
    ...columns.map((each) => {
      const unit = needed.find(({ column }) => column === each.column)?.unit;
      return each.unit === undefined && unit !== undefined ? { ...each, unit } : each;
    }),
  ];
  return [...before, ...unlisted(grouped, before)];
}

function countColumn(name: string): PointColumnInstructions {
  return { column: name, label: { de: name }, unit: 'count' };
}

function groupsOf(
  { groups = [] }: PointInstructions,
  columnOf: (name: string) => PointColumn | undefined,
): PointGroup[] {
  return groups.flatMap(({ id, label, kind, column, of }) => {
    const [own, whole] = [columnOf(column), columnOf(of)];
    if (own?.kind !== 'figures' || whole?.kind !== 'figures') return [];
    return [{ id, label, kind, figures: own.figures, of: whole.figures }];
  });
}

function sizeOf(column: PointColumn | undefined): PointSize | undefined {
  if (column?.kind !== 'figures') return undefined;
  return { label: column.label, figures: column.figures, most: mostOf(column.figures) };
}

function mostOf(figures: Column): number {
  return figures.values.reduce(
    (most, value, index) => (isKnown(figures, index) && value > most ? value : most),
    0,
  );
}
