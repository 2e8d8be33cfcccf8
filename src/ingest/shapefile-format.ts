import type { Geometry } from 'geojson';
import {
  baseName,
  fileOf,
  messageOf,
  startsWith,
  type AreaFormat,
  type AreasFile,
} from './area-format.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import { readDbf, type DbfTable } from './read-dbf.ts';
import type { RawCollection } from './raw-collection.ts';
import type { Report } from './report.ts';
import { checkShp, countRecordPositions } from './shp-records.ts';

/** Parts beside the `.shp` that are read: attributes, coordinate system, encoding. */
const readParts = ['dbf', 'prj', 'cpg'] as const;

/** Parts that belong to a Shapefile; those that are not read are indexes and metadata. */
const parts = /\.(?:shp|dbf|prj|cpg|shx|sbn|sbx|qix|qpj|qmd|cst|shp\.xml)$/i;

/** Encodings by the names that stand in a `.cpg`: "UTF-8", "ISO 88591", "1252", "ANSI 1252". */
const encodings: readonly (readonly [RegExp, Encoding])[] = [
  [/^(?:65001|utf-?8)$/i, 'utf-8'],
  [/^(?:(?:cp|ansi|windows)?[ _-]?1252|iso[ _-]?8859[ _-]?1|latin[ _-]?1|88591)$/i, 'windows-1252'],
];

/** Shapefile (ESRI white paper, 1998): `.shp` with the parts of the same name beside it. */
export const shapefileFormat: AreaFormat = {
  name: 'Shapefile',
  recognises: (name, bytes) => startsWith(bytes, [0, 0, 0x27, 0x0a]) || /\.shp$/i.test(name),
  decode: decodeShapefile,
};

/** Among the names, those of the parts that are read with this `.shp`; their letters' case does not matter. */
export function companionNames(name: string, names: readonly string[]): string[] {
  if (!/\.shp$/i.test(name)) return [];
  const stem = name.slice(0, -'shp'.length).toLowerCase();
  const wanted = new Set(readParts.map((part) => stem + part));
  return names.filter((other) => wanted.has(other.toLowerCase()));
}

/** Names under which the parts of a Shapefile may lie beside it; none for other files. */
export function possibleCompanions(source: string): string[] {
  if (!/\.shp$/i.test(source)) return [];
  const stem = source.slice(0, -'shp'.length);
  return readParts.map((part) => stem + (source.endsWith('SHP') ? part.toUpperCase() : part));
}

/** True where a file is a part of the Shapefile that the project names. */
export function isCompanion(file: string, source: string): boolean {
  if (!/\.shp$/i.test(source) || !parts.test(file)) return false;
  return fileOf(file)
    .toLowerCase()
    .startsWith(`${baseName(source).toLowerCase()}.`);
}

async function decodeShapefile(
  file: AreasFile,
  report: Report,
): Promise<RawCollection | undefined> {
  const { name } = file;
  const dbf = findPart(file, 'dbf');
  if (!dbf) {
    const expected = possibleCompanions(fileOf(name))[0] ?? '.dbf';
    report({ kind: 'areas-companion-missing', severity: 'error', file: name, expected });
    return undefined;
  }
  const geometries = await readShp(file, report);
  const table = geometries && readAttributes(file, dbf, report);
  if (!table) return undefined;
  if (table.rows.length !== geometries.length) {
    const found = `${geometries.length} / ${table.rows.length}`;
    report({ kind: 'areas-rows-differ', severity: 'warning', file: name, found });
  }
  const prj = findPart(file, 'prj');
  const wkt = prj && decodeText(prj)?.text;
  return {
    features: geometries.map((geometry, index) => ({
      number: index + 1,
      geometry,
      properties: table.rows[index] ?? {},
    })),
    ...(wkt !== undefined && { wkt }),
  };
}

function findPart({ name, findFile }: AreasFile, part: string): Uint8Array | undefined {
  const stem = name.replace(/shp$/i, '');
  return findFile(stem + part) ?? findFile(stem + part.toUpperCase());
}

async function readShp({ name: file, bytes }: AreasFile, report: Report) {
  try {
    const fault = checkShp(bytes);
    if (fault !== undefined) throw new RangeError(fault);
    const { parseShp } = await import('shpjs');
    const geometries = parseShp(bytes);
    reportLostRings(file, geometries, countRecordPositions(bytes), report);
    geometries.forEach(turnRings);
    return geometries;
  } catch (error) {
    const found = messageOf(error);
    report({ kind: 'areas-file-damaged', severity: 'error', file, expected: 'Shapefile', found });
    return undefined;
  }
}

/** In a Shapefile outer rings run clockwise; so turned, only rings that are wrong there are reported. */
function turnRings(geometry: Geometry | null): void {
  if (geometry?.type === 'Polygon') for (const ring of geometry.coordinates) ring.reverse();
  if (geometry?.type === 'MultiPolygon')
    for (const ring of geometry.coordinates.flat()) ring.reverse();
}

/** shpjs leaves out inner rings for which it finds no outer one; then there are fewer positions than stated. */
function reportLostRings(
  file: string,
  geometries: readonly (Geometry | null)[],
  stated: readonly number[],
  report: Report,
): void {
  const lost = geometries.flatMap((geometry, index) =>
    countPositions(geometry) < (stated[index] ?? 0) ? [index + 1] : [],
  );
  const [feature] = lost;
  if (feature === undefined) return;
  const cases = { feature, count: lost.length, items: lost.map(String) };
  report({ kind: 'areas-ring-left-out', severity: 'warning', file, ...cases });
}

function countPositions(geometry: Geometry | null): number {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return 0;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.reduce((sum, ring) => sum + ring.length, 0);
}

/**
 * The encoding: what the project states, because a person has looked; else the `.cpg`; else a guess, which
 * is said where the table has letters beyond ASCII.
 */
function readAttributes(file: AreasFile, dbf: Uint8Array, report: Report): DbfTable | undefined {
  const cpg = findPart(file, 'cpg');
  const label = cpg && decodeText(cpg)?.text.trim();
  const named = encodings.find(([pattern]) => label !== undefined && pattern.test(label))?.[1];
  const stated = file.instructions.encoding ?? named;
  const table = readDbf(dbf, stated);
  const place = { file: file.name, severity: 'hint' } as const;
  if (!table) {
    const found = 'dbf';
    report({
      ...place,
      kind: 'areas-file-damaged',
      severity: 'error',
      expected: 'Shapefile',
      found,
    });
  } else if (stated === undefined && !table.isAscii) {
    const found = label === undefined ? {} : { found: label };
    report({ ...place, kind: 'areas-encoding-guessed', expected: table.encoding, ...found });
  }
  return table;
}
