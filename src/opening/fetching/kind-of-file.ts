import { headOf, headText, startsWith } from '../../ingest/text/file-head.ts';
import type { FileKind } from '../../areas/draft.ts';
import { looksLikeJson } from '../../ingest/table/json-table.ts';
import { openArchive } from '../../ingest/formats/open-archive.ts';
import { isZip } from '../../ingest/formats/packed-source.ts';
import { formatOfWorkbook } from '../../ingest/workbook/workbook-format.ts';
import { reviewFileOf } from './review-file.ts';
import { refusedFormat } from '../../ingest/text/refused-format.ts';

/** What a file is likely to be: by its first bytes, and by its name only where they do not tell. */

const areaNames = /\.(?:geojsonl?|topojson|shp|kml|kmz|gpkg)$/i;
const packedAreas = /\.(?:shp|kml|geojsonl?|ndjson|topojson|json|gpkg)$/i;
const tableNames = /\.(?:csv|tsv|tab|txt|xls\w?|f?ods)$/i;
const parts = /\.(?:dbf|shx|prj|cpg|qix|sbn|sbx|qpj|qmd|cst|shp\.xml)$/i;
const shapes =
  /"type"\s*:\s*"(?:FeatureCollection|Feature|Topology|Polygon|MultiPolygon)"|"(?:rings|geometryType)"\s*:/;
const projectKeys = /"version"\s*:[^]*"(?:areas|tables)"\s*:/;
const rows = /[^\r\n]+[;,\t|][^\r\n]+[\r\n]+[^\r\n]+[;,\t|]/;

/** Bytes at the start by which a text is judged. */
const headLength = 20_000;

export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  if (parts.test(name)) return 'part';
  if (formatOfWorkbook(name, bytes)) return 'table';
  if (bytes.length === 0 || refusedFormat(bytes) || reviewFileOf(bytes)) return 'unknown';
  if (isZip(bytes)) return kindOfArchive(name, bytes);
  const isBinaryAreas =
    headOf(bytes, 15) === 'SQLite format 3' || startsWith(bytes, [0, 0, 0x27, 0x0a]);
  if (isBinaryAreas) return 'areas';
  const head = headText(bytes, headLength);
  const isCut = bytes.length > headLength;
  if (looksLikeJson(bytes)) return kindOfJson(head, isCut);
  if (/^<[^]*?<(?:[\w.-]+:)?kml[\s>]/i.test(`${head} `) || areaNames.test(name)) return 'areas';
  // A note or a letter is no table.
  return tableNames.test(name) && rows.test(head) ? 'table' : unnamedTable(head, isCut);
}

/** A text of a name that tells nothing is a table where its first lines have the same number of cells. */
function unnamedTable(head: string, isCut: boolean): FileKind {
  const lines = head
    .split(/\r\n|\r|\n/)
    .slice(0, 20)
    .filter((line) => line.trim() !== '');
  const whole = isCut ? lines.slice(0, -1) : lines;
  const isEven = [';', '\t'].some((sign) => {
    const [first = 0, ...others] = whole.map((line) => line.split(sign).length);
    return first > 1 && others.length > 1 && others.every((cells) => cells === first);
  });
  return isEven ? 'table' : 'unknown';
}

function kindOfJson(head: string, isCut: boolean): FileKind {
  if (shapes.test(head)) return 'areas';
  if (projectKeys.test(head)) return 'unknown';
  // A list of objects, a line per object, or a list somewhere in the answer of a service.
  const isList = /^\[\s*\{/.test(head) || /\}\s*[\r\n]\W*\{/.test(head) || /\[\s*\{/.test(head);
  return isList || (isCut && head.startsWith('{')) ? 'table' : 'unknown';
}

function kindOfArchive(name: string, bytes: Uint8Array): FileKind {
  const archive = openArchive(bytes);
  // What is damaged or refused is said by the reader its name stands for.
  if (typeof archive === 'string') return tableNames.test(name) ? 'table' : 'areas';
  if (archive.names.some((one) => /^xl\/|^content\.xml$/.test(one))) return 'table';
  return archive.names.some((one) => packedAreas.test(one)) ? 'areas' : 'unknown';
}
