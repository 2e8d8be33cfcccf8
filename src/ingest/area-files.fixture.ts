import { strToU8, zipSync } from 'fflate';
import type { AreasInstructions } from './instructions/instructions.ts';
import { prepareAreas } from './dataset/prepare-areas.ts';
import { readAreas } from './dataset/read-areas.ts';
import type { Diagnostic } from '../areas/diagnostic.ts';

/** Small files with areas, made by hand, and a reader that takes any of them. */

export const bytesOf = strToU8;

export type Files = Readonly<Record<string, Uint8Array>>;

/** Reads the areas as a load does: decoded, placed, gathered by their key. */
export async function readFiles(
  files: Files,
  more: Partial<AreasInstructions> & { source: string },
) {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const instructions = { key: 'id', ...more };
  const find = (name: string) => (Object.hasOwn(files, name) ? files[name] : undefined);
  const prepared = await prepareAreas(instructions, find, report);
  const decoded = prepared && 'collection' in prepared ? prepared : undefined;
  const areas = decoded && readAreas(decoded.collection, instructions, decoded, report);
  return { areas, diagnostics, decoded };
}

/** A square of 100 m, clockwise as a Shapefile has outer rings. */
export const squareAt = (x: number, y: number): [number, number][] => [
  [x, y],
  [x, y + 100],
  [x + 100, y + 100],
  [x + 100, y],
  [x, y],
];

/** A `.shp` of polygons; each is a list of rings. */
export function shpOf(polygons: readonly (readonly (readonly [number, number])[])[][]): Uint8Array {
  const records = polygons.map(shpRecord);
  const length = 100 + records.reduce((sum, record) => sum + record.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  let at = 100;
  records.forEach((record, index) => {
    new DataView(record.buffer).setInt32(0, index + 1);
    bytes.set(record, at);
    at += record.length;
  });
  return bytes;
}

/** Header of 8 bytes, type, box, number of parts and positions, where the parts begin, positions. */
function shpRecord(rings: readonly (readonly (readonly [number, number])[])[]): Uint8Array {
  const positions = rings.flat();
  const length = 8 + 44 + 4 * rings.length + 16 * positions.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(4, (length - 8) / 2);
  view.setInt32(8, 5, true);
  view.setInt32(44, rings.length, true);
  view.setInt32(48, positions.length, true);
  let start = 0;
  rings.forEach((ring, index) => {
    view.setInt32(52 + 4 * index, start, true);
    start += ring.length;
  });
  positions.forEach(([x, y], index) => {
    const at = 52 + 4 * rings.length + 16 * index;
    view.setFloat64(at, x, true);
    view.setFloat64(at + 8, y, true);
  });
  return bytes;
}

/** A `.dbf` with text fields of 20 bytes; cells are bytes, so that a test chooses their encoding. */
export function dbfOf(
  names: readonly string[],
  rows: readonly (readonly Uint8Array[])[],
): Uint8Array {
  const width = 20;
  const start = 32 + 32 * names.length + 1;
  const rowLength = 1 + width * names.length;
  const bytes = new Uint8Array(start + rowLength * rows.length).fill(0x20, start);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, start, true);
  view.setUint16(10, rowLength, true);
  names.forEach((name, index) => {
    bytes.set(strToU8(name), 32 + 32 * index);
    bytes[32 + 32 * index + 11] = 'C'.charCodeAt(0);
    bytes[32 + 32 * index + 16] = width;
  });
  bytes[start - 1] = 0x0d;
  rows.forEach((cells, row) =>
    cells.forEach((cell, index) => bytes.set(cell, start + row * rowLength + 1 + width * index)),
  );
  return bytes;
}

export const utm33 =
  'PROJCS["ETRS_1989_UTM_Zone_33N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

/** Two squares near the Brandenburg Gate in UTM zone 33; the second is called "Süd" in windows-1252. */
export const shapefile: Files = {
  'a.shp': shpOf([[squareAt(389_900, 5_819_700)], [squareAt(390_100, 5_819_700)]]),
  'a.dbf': dbfOf(
    ['id', 'name'],
    [
      [strToU8('01'), strToU8('Nord')],
      [strToU8('02'), Uint8Array.of(0x53, 0xfc, 0x64)],
    ],
  ),
  'a.prj': strToU8(utm33),
  'a.cpg': strToU8('1252'),
};

export const zipOf = (files: Files): Uint8Array => zipSync({ ...files });
