import { figureAt } from '../areas/column.ts';
import type { Dataset } from '../areas/dataset.ts';
import type { PointColumn, PointLayer } from '../areas/point-layer.ts';
import { csvText, type Cell, type CsvForm } from './csv-text.ts';

/**
 * A layer of points as a table: name, degrees, key and name of the area it lies in (empty: in none), and every
 * column with the state of each figure. A fictional data set says so in every row.
 */
export function pointsCsv(
  layer: PointLayer,
  { areas, fictional }: Pick<Dataset, 'areas' | 'fictional'>,
  { form, fictionalNotice }: { readonly form: CsvForm; readonly fictionalNotice: string },
): string {
  const { columns, points } = layer;
  const head: Cell[] = [
    'name',
    'longitude',
    'latitude',
    'area_key',
    'area_name',
    ...columns.flatMap((column) => headOf(column)),
    ...(fictional ? ['note'] : []),
  ];
  const rows = points.map(({ name, longitude, latitude, area }, index): Cell[] => {
    const inside = area === undefined ? undefined : areas[area];
    return [
      name,
      longitude,
      latitude,
      inside?.id ?? null,
      inside?.name ?? null,
      ...columns.flatMap((column) => cellsOf(column, index)),
      ...(fictional ? [fictionalNotice] : []),
    ];
  });
  return csvText([head, ...rows], form);
}

function headOf(column: PointColumn): Cell[] {
  const { de } = column.label;
  return column.kind === 'texts' ? [de] : [de, `${de} (state)`];
}

function cellsOf(column: PointColumn, index: number): Cell[] {
  if (column.kind === 'texts') return [column.texts[index] ?? null];
  const figure = figureAt(column.figures, index);
  return [figure.state === 'known' ? figure.value : null, figure.state];
}
