import { startsWith } from '../text/file-head.ts';
import { part } from '../../areas/program-part.ts';
import type { Geometry } from 'geojson';
import {
  baseName,
  fileOf,
  Flaw,
  reportDamage,
  type AreaFormat,
  type AreasFile,
} from './area-format.ts';
import { decodeText, type Encoding } from '../text/decode-text.ts';
import { isClear, type EncodingScore } from '../text/judge-encoding.ts';
import { encodingOfDriver, readDbf, type DbfTable, type EncodingOfBytes } from './read-dbf.ts';
import type { RawCollection, RawFeature } from '../text/raw-collection.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import { checkShp, countRecordPositions } from './shp-records.ts';

/** Parts beside the `.shp` that are read: attributes, coordinate system, encoding. */
const readParts = ['dbf', 'prj', 'cpg'] as const;

/** Parts that belong to a Shapefile; those that are not read are indexes and metadata. */
const parts = /\.(?:shp|dbf|prj|cpg|shx|sbn|sbx|qix|qpj|qmd|cst|shp\.xml)$/i;

/** Encodings by the names that stand in a `.cpg`: "UTF-8", "ISO 88591", "1252", "ANSI 1252", "OEM 850", "macintosh". */
const encodings: readonly (readonly [RegExp, Encoding])[] = [
  [/^(?:65001|utf-?8)$/i, 'utf-8'],
  [
    /^(?:(?:cp|ansi|windows)?[ _-]?1252|iso[ _-]?8859[ _-]?15?|latin[ _-]?[19]|8859[ _-]?15?)$/i,
    'windows-1252',
  ],
  [/^(?:cp|oem|ibm|dos|pc)?[ _-]?850$/i, 'cp850'],
  [/^(?:cp|oem|ibm|dos|pc)?[ _-]?437$/i, 'cp437'],
  [/^(?:x-?)?mac(?:intosh|[ _-]?roman|os[ _-]?roman)?$|^10000$/i, 'macintosh'],
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
  const rows = rowsOfShapes(name, geometries.length, table, report);
  const prj = findPart(file, 'prj');
  const wkt = prj && decodeText(prj)?.text;
  const features = geometries.flatMap((geometry, index): RawFeature[] => {
    const row = rows[index];
    if (row === 'deleted') return [];
    return [{ number: index + 1, geometry, properties: row ?? {} }];
  });
  return {
    features,
    ...(table.encodings && { encodings: table.encodings }),
    ...(table.isGuessed && { guessedEncoding: table.encoding }),
    ...(wkt !== undefined && { wkt }),
  };
}

/**
 * The row of each shape. Rows that are marked as deleted are left out with their shapes and named; a writer that has
 * taken the shapes out already has one for each of the other rows.
 */
function rowsOfShapes(
  file: string,
  shapes: number,
  { rows, deleted }: DbfTable,
  report: Report,
): readonly (DbfTable['rows'][number] | 'deleted')[] {
  const living = rows.filter((_, row) => !deleted.has(row));
  if (deleted.size > 0) {
    const items = [...deleted].map((row) => excerpt(`${row + 1}: ${wordsOf(rows[row] ?? {})}`));
    report({ kind: 'areas-rows-deleted', severity: 'warning', file, count: deleted.size, items });
  }
  if (shapes === living.length) {
    if (rows.length !== shapes) return living;
  } else if (shapes !== rows.length) {
    const found = `${shapes} / ${rows.length}`;
    report({ kind: 'areas-rows-differ', severity: 'warning', file, found });
  }
  return rows.map((row, index) => (deleted.has(index) ? 'deleted' : row));
}

/** The first texts of a row, mostly its key and its name. */
function wordsOf(row: DbfTable['rows'][number]): string {
  const texts = Object.values(row).filter((text) => text !== null && text !== '');
  return texts.slice(0, 2).join(' ');
}

function findPart({ name, findFile }: AreasFile, part: string): Uint8Array | undefined {
  const stem = name.replace(/shp$/i, '');
  return findFile(stem + part) ?? findFile(stem + part.toUpperCase());
}

async function readShp({ name: file, bytes }: AreasFile, report: Report) {
  try {
    const fault = checkShp(bytes);
    if (fault !== undefined) throw new Flaw(fault);
    const { parseShp } = await part('shapefile', import('shpjs'));
    const geometries = parseShp(bytes);
    reportLostRings(file, geometries, countRecordPositions(bytes), report);
    geometries.forEach(turnRings);
    return geometries;
  } catch (error) {
    reportDamage(file, 'Shapefile', error, report);
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

/** The table of a Shapefile; `isGuessed`, with `encodings`, where nobody says in which of them its names are. */
interface NamedTable extends DbfTable {
  readonly encodings?: readonly EncodingScore[];
  readonly isGuessed?: true;
}

/**
 * The encoding: what the project states, because a person has looked; else the `.cpg`; else what the table itself
 * states; else a guess, which is said where the table has letters beyond ASCII.
 */
function readAttributes(file: AreasFile, dbf: Uint8Array, report: Report): NamedTable | undefined {
  const cpg = findPart(file, 'cpg');
  const label = cpg && decodeText(cpg)?.text.trim();
  const named = encodings.find(([pattern]) => label !== undefined && pattern.test(label))?.[1];
  const driver = encodingOfDriver(dbf);
  let found: EncodingOfBytes | undefined;
  let isSaid = true;
  const table = readDbf(dbf, (bytes) => {
    found = bytes;
    const said = file.instructions.encoding ?? believed(named, driver, bytes);
    isSaid = said !== undefined;
    return said ?? bytes.guessed;
  });
  if (!table) {
    const expected = { expected: 'Shapefile', found: `${baseName(file.name)}.dbf` };
    report({ kind: 'areas-file-damaged', severity: 'error', file: file.name, ...expected });
    return undefined;
  }
  if (isSaid || table.isAscii) return table;
  const place = { severity: 'hint', file: file.name, expected: table.encoding } as const;
  report({
    kind: 'areas-encoding-guessed',
    ...place,
    ...(label !== undefined && { found: label }),
  });
  return { ...table, isGuessed: true, ...(found && { encodings: found.scores }) };
}

/**
 * What label or table say. A page of DOS or of the Macintosh is not believed where Windows reads the words clearly
 * better, and no single byte where a table that says nothing else is UTF-8: programs write these signs unasked.
 */
function believed(
  named: Encoding | undefined,
  driver: Encoding | undefined,
  { isUtf8, scores }: EncodingOfBytes,
): Encoding | undefined {
  const said = named ?? driver;
  if (said === undefined || said === 'utf-8') return said;
  if (named === undefined && isUtf8) return undefined;
  const [best] = scores;
  const isWindows = best?.encoding === 'windows-1252' && best.count > 0 && isClear(scores);
  return said !== 'windows-1252' && isWindows ? undefined : said;
}
