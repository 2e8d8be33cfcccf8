import type { FileKind } from '../areas/draft.ts';
import { formatOfWorkbook } from '../ingest/workbook/workbook-format.ts';

/** What a file is likely to be: a workbook by its bytes, other files by their name and where that does not tell by their first bytes. */

const areas = /\.(?:geojson|topojson|shp|zip|kml|kmz|gpkg)$/i;
const tables = /\.(?:csv|tsv|tab|txt)$/i;
const workbooks = /\.(?:xls\w?|f?ods)$/i;
const parts = /\.(?:dbf|shx|prj|cpg|qix|sbn|sbx|qpj|qmd)$/i;
const shapes = /"type"\s*:\s*"(?:FeatureCollection|Feature|Topology|Polygon|MultiPolygon)"/;
const rows = /[^\r\n]+[;,\t|][^\r\n]+[\r\n]+[^\r\n]+[;,\t|]/;

export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  if (workbooks.test(name) || formatOfWorkbook(name, bytes)) return 'table';
  if (areas.test(name)) return 'areas';
  if (parts.test(name)) return 'part';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 20_000));
  if (/\.json$/i.test(name)) return shapes.test(head) ? 'areas' : 'unknown';
  // A note or a letter is no table.
  return tables.test(name) && rows.test(head.replaceAll('\0', '')) ? 'table' : 'unknown';
}
