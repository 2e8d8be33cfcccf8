import { layoutOf, type DraftedTable } from './draft-tables.ts';
import type { PointsEntry } from '../file/schema.ts';

/** A layer of points drafted from a table with coordinates. */

const placeName = /name|bezeichnung|schule|einrichtung|titel/i;
const kindsOfFigures: ReadonlySet<string> = new Set([
  'share',
  'count',
  'rent',
  'value',
  'population',
]);

/** Undefined where the table has no two columns that are coordinates. */
export function draftPoints(table: DraftedTable): PointsEntry | undefined {
  if (!table.coordinates) return undefined;
  const { east, north, systems } = table.coordinates.value;
  const others = table.columns.filter(({ name }) => name !== east && name !== north);
  const texts = others.filter(({ kind }) => kind.value === 'name' || kind.value === 'key');
  const name = texts.find((column) => placeName.test(column.name)) ?? texts[0] ?? others[0];
  const figures = others.filter(({ kind }) => kindsOfFigures.has(kind.value));
  const size = figures.find(({ kind }) => kind.value === 'count' || kind.value === 'population');
  const [crs] = systems;
  return {
    source: table.file,
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    ...(table.hidden && { hidden: table.hidden }),
    name: name?.name ?? east,
    label: labelOf(table.file),
    ...(crs === undefined
      ? { longitude: east, latitude: north }
      : { easting: east, northing: north, crs }),
    columns: figures.map(({ name: column, unit }) => ({ column, unit: unit.value })),
    ...(size && { size: size.name }),
    ...layoutOf(table),
  };
}

function labelOf(file: string): string {
  const words = file
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words === '' ? file : words.charAt(0).toUpperCase() + words.slice(1);
}
