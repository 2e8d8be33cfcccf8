import { decideDecimal } from '../cells/decimal-sign.ts';
import { emptyExtent, isGeographic, likelySystems } from '../crs/coordinate-system.ts';
import { readNumber } from '../cells/read-number.ts';
import type { CoordinateGuess, Guess } from '../instructions/understanding.ts';
import { cellAt, placeOfColumn, type Table } from '../result/table.ts';

/** Names of columns to the east and to the north. */
const east =
  /^(?:lon|lng|long|longitude|l(?:ä|ae)nge(?:ngrad)?|geo_?l(?:ä|ae)nge|x|rechtswert|ost(?:wert)?|easting|e|x_?(?:koord.*|coord.*)|utm_?(?:x|e|ost)|.*[_\s](?:x|lon|ost))$/i;
const north =
  /^(?:lat|latitude|breite(?:ngrad)?|geo_?breite|y|hochwert|nord(?:wert)?|northing|n|y_?(?:koord.*|coord.*)|utm_?(?:y|n|nord)|.*[_\s](?:y|lat|nord))$/i;

/** Least part of the rows whose two cells must be numbers. */
const leastPlaced = 0.5;

/**
 * The two columns with coordinates, by their names and numbers: degrees, or metres of the likeliest system.
 * Undefined where no two columns are so named, or their numbers are no places in degrees or in a German system.
 */
export function findCoordinates(table: Table): Guess<CoordinateGuess> | undefined {
  const eastName = table.header.find((name) => east.test(name));
  const northName = table.header.find((name) => north.test(name));
  if (eastName === undefined || northName === undefined) return undefined;
  const extent = emptyExtent();
  const x = numbersOf(table, eastName);
  const y = numbersOf(table, northName);
  let placed = 0;
  x.forEach((one, row) => {
    const other = y[row];
    if (one === undefined || other === undefined || (one === 0 && other === 0)) return;
    placed += 1;
    extent.minX = Math.min(extent.minX, one);
    extent.maxX = Math.max(extent.maxX, one);
    extent.minY = Math.min(extent.minY, other);
    extent.maxY = Math.max(extent.maxY, other);
  });
  if (placed < leastPlaced * table.rows.length) return undefined;
  const systems = isGeographic(extent) ? [] : likelySystems(extent);
  if (!isGeographic(extent) && systems.length === 0) return undefined;
  return {
    value: { east: eastName, north: northName, systems },
    certainty: 'likely',
    reason: { code: 'name-says', text: `${eastName}, ${northName}` },
  };
}

function numbersOf(table: Table, name: string): (number | undefined)[] {
  const column = placeOfColumn(table, name);
  const texts = table.rows.map((_, row) => cellAt(table, row, column).replace(/\s?°$/, ''));
  const { rule } = decideDecimal(texts);
  return texts.map((text) => {
    const sign = /^-?\d{1,3}[.,]\d+$/.test(text) ? (text.includes(',') ? ',' : '.') : rule;
    return readNumber(text, sign === 'each' ? '.' : sign)?.value;
  });
}
