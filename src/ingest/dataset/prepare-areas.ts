import type { FindFile } from '../result/find-file.ts';
import { swapAxes } from '../crs/axes.ts';
import type { AreaFormat } from '../formats/area-format.ts';
import { reportPromise } from '../formats/named-format.ts';
import { archiveFormat } from '../formats/archive-format.ts';
import { geoJsonFormat } from '../formats/geojson-format.ts';
import { geoPackageFormat } from '../formats/geopackage-format.ts';
import { geoParquetFormat } from '../parquet/geoparquet-format.ts';
import type { AreasInstructions } from '../instructions/instructions.ts';
import { isGeographicCode } from '../result/known-systems.ts';
import { kmlFormat } from '../formats/kml-format.ts';
import type { Placement } from '../crs/place-coordinates.ts';
import type { RawCollection, UnnamedLayer } from '../text/raw-collection.ts';
import type { OnPart } from '../instructions/reading.ts';
import type { Report } from '../result/report.ts';
import { refusedFormat } from '../text/refused-format.ts';
import { loadReprojection, type Reproject } from '../crs/reproject.ts';
import { shapefileFormat } from '../formats/shapefile-format.ts';
import { statedSystem, type StatedSystem } from '../crs/stated-system.ts';
import { topoJsonFormat } from '../formats/topojson-format.ts';

/** Every format for areas; the first that recognises a file reads it, and GeoJSON gets the rest. */
const areaFormats: readonly AreaFormat[] = [
  geoPackageFormat,
  geoParquetFormat,
  archiveFormat,
  shapefileFormat,
  kmlFormat,
  topoJsonFormat,
  geoJsonFormat,
];

/** Areas as they stand in their file, with all that is needed to read them at once. */
export interface DecodedAreas extends Placement {
  readonly collection: RawCollection;
  /** The format in which they came, as a person calls it. */
  readonly format: string;
}

/**
 * Decodes the file with the areas, whatever its format, and loads the projection that project or file state.
 * Undefined, or the layers of which one must be named, with an error, where it cannot be decoded.
 */
export async function prepareAreas(
  instructions: AreasInstructions,
  findFile: FindFile,
  report: Report,
  onPart?: OnPart,
): Promise<DecodedAreas | UnnamedLayer | undefined> {
  const { source: name } = instructions;
  const bytes = findFile(name);
  if (!bytes) {
    report({ kind: 'file-not-found', severity: 'error', file: name });
    return undefined;
  }
  if (bytes.length === 0) {
    report({ kind: 'file-empty', severity: 'error', file: name });
    return undefined;
  }
  const refused = refusedFormat(bytes);
  if (refused) {
    const found = { found: refused.name, expected: refused.class };
    report({ kind: 'file-format-refused', severity: 'error', file: name, ...found });
    return undefined;
  }
  const known = areaFormats.find(({ recognises }) => recognises(name, bytes));
  const format = known ?? geoJsonFormat;
  if (format === geoJsonFormat && reportPromise(name, bytes, report)) return undefined;
  const decoded = await format.decode(
    { name, bytes, findFile, instructions, ...(onPart && { onPart }) },
    report,
  );
  if (!decoded || 'layersToName' in decoded) return decoded;
  const { axes } = instructions;
  const collection = axes === 'north-east' ? swapAxes(decoded) : decoded;
  const system = statedSystem(collection, instructions, report);
  const reproject = system && (await reprojectionOf(system));
  const areAxesStated = axes !== undefined;
  return { collection, format: format.name, system, reproject, areAxesStated };
}

async function reprojectionOf(system: StatedSystem): Promise<Reproject | undefined> {
  const { code } = system;
  return code !== undefined && isGeographicCode(code) ? undefined : loadReprojection(system);
}
