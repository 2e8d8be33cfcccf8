/** What came, held against what the recipe says must come. */
import type { Geometry, Position } from 'geojson';
import type { Problem } from './problem.ts';
import type { Extent, Layer } from './recipe.ts';
import { isMissing, textOf, type Row, type Rows } from './rows.ts';

/**
 * Largest share of missing values in a field the project needs. Berlin's monitoring has 1.1 % (6 of 542
 * areas, those with fewer than 300 people); far more means that a column has been emptied or renamed.
 */
const mostMissing = 0.05;

/** All that is wrong with a layer; empty where it can be used. */
export function checkLayer(layer: Layer, rows: Rows): Problem[] {
  const absent = absentFields(layer, rows);
  if (absent.length > 0) return absent;
  return [
    ...wrongCount(layer, rows),
    ...wrongKeys(layer, rows),
    ...layer.figures.flatMap((field) => wrongFigures(layer, field, rows)),
    ...wrongGeometry(layer, rows),
  ];
}

/** Keys of a table that name none of the areas: two states of the areas, or another way to write keys. */
export function checkKeys(layer: Layer, rows: Rows, areas: Rows): Problem[] {
  const known = new Set(areas.rows.map(({ key }) => key));
  const keys = rows.rows.map(({ key }) => key).filter((key) => !known.has(key));
  return keys.length === 0 ? [] : [{ kind: 'keys-foreign', type: layer.type, keys }];
}

function absentFields(layer: Layer, { fields, rows }: Rows): Problem[] {
  const { type, key, keep, texts, figures } = layer;
  // Without features there are no fields either, and the number of features is the better message.
  if (fields.length === 0) return wrongCount(layer, { rows });
  return [key, ...(keep ? [keep.field] : []), ...texts, ...figures]
    .filter((field) => !fields.includes(field))
    .map((field) => ({ kind: 'field-missing', type, field, fields }));
}

function wrongCount(
  { type, count: [least, most] }: Layer,
  { rows }: Pick<Rows, 'rows'>,
): Problem[] {
  const found = rows.length;
  return found >= least && found <= most ? [] : [{ kind: 'wrong-count', type, found, least, most }];
}

function wrongKeys({ type, key: field }: Layer, { rows }: Rows): Problem[] {
  const problems: Problem[] = [];
  const empty = rows.filter(({ key }) => key === '').length;
  if (empty > 0) problems.push({ kind: 'key-empty', type, field, count: empty });
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { key } of rows) {
    if (key !== '' && seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  if (repeated.size > 0) problems.push({ kind: 'key-repeated', type, field, keys: [...repeated] });
  return problems;
}

function wrongFigures(layer: Layer, field: string, { rows }: Rows): Problem[] {
  const { type } = layer;
  const present = rows
    .map(({ values }) => values[field])
    .filter((value) => !isMissing(layer, value));
  const strange = present.map(textOf).filter((text) => !Number.isFinite(Number(text)));
  const missing = rows.length - present.length;
  const problems: Problem[] = [];
  const [found] = strange;
  if (found !== undefined) {
    problems.push({ kind: 'not-numbers', type, field, found, count: strange.length });
  }
  if (missing > rows.length * mostMissing) {
    problems.push({ kind: 'mostly-missing', type, field, missing, of: rows.length });
  }
  return problems;
}

function wrongGeometry({ type, geometry }: Layer, { rows }: Rows): Problem[] {
  if (!geometry) return [];
  const without = rows.filter((row) => firstPosition(row.geometry) === undefined);
  const keys = without.map(({ key }) => key);
  const problems: Problem[] = keys.length === 0 ? [] : [{ kind: 'no-polygon', type, keys }];
  const away = rows.find((row) => isOutside(row, geometry.extent));
  return away ? [...problems, elsewhere(type, away, geometry.extent)] : problems;
}

/** One position of an area is enough to tell another coordinate system or swapped axes. */
function firstPosition(geometry: Geometry | null): Position | undefined {
  if (geometry?.type === 'Polygon') return geometry.coordinates[0]?.[0];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates[0]?.[0]?.[0];
  return undefined;
}

function isOutside({ geometry }: Row, extent: Extent): boolean {
  const position = firstPosition(geometry);
  return position !== undefined && !isWithin(position, extent);
}

function isWithin([x = NaN, y = NaN]: Position, [west, south, east, north]: Extent): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function elsewhere(type: string, { key, geometry }: Row, extent: Extent): Problem {
  const position = firstPosition(geometry) ?? [];
  const swapped = isWithin([...position].reverse(), extent);
  return { kind: 'elsewhere', type, key, position: position.join(' '), swapped };
}
