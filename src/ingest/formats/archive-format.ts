import { startsWith } from '../text/file-head.ts';
import { baseName, fileOf, type AreaFormat, type AreasFile, type Decoding } from './area-format.ts';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import { reportPromise } from './named-format.ts';
import { geoJsonFormat } from './geojson-format.ts';
import { geoPackageFormat } from './geopackage-format.ts';
import { kmlFormat } from './kml-format.ts';
import { openArchive, type Archive, type ArchiveFault } from './open-archive.ts';
import type { UnnamedLayer } from '../text/raw-collection.ts';
import type { Report } from '../result/report.ts';
import { companionNames, shapefileFormat } from './shapefile-format.ts';
import { offer } from '../result/table.ts';
import { topoJsonFormat } from './topojson-format.ts';

/** Formats looked for in an archive. An archive in an archive is not among them and stays closed. */
const packedFormats: readonly AreaFormat[] = [
  shapefileFormat,
  kmlFormat,
  topoJsonFormat,
  geoPackageFormat,
  geoJsonFormat,
];

const areasFile = /\.(?:shp|kml|geojsonl?|ndjson|topojson|json|gpkg)$/i;

/** ZIP and KMZ: the one file with areas in it, or the one that `areas.layer` names. */
export const archiveFormat: AreaFormat = {
  name: 'ZIP',
  recognises: (_name, bytes) =>
    startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]),
  decode: decodeArchive,
};

async function decodeArchive(outer: AreasFile, report: Report): Promise<Decoding> {
  const archive = openArchive(outer.bytes);
  if (typeof archive === 'string') return refuse(outer.name, archive, report);
  const name = chooseFile(archive, outer, report);
  if (typeof name !== 'string') return name;
  const files = new Map<string, Uint8Array>();
  for (const wanted of [name, ...companionNames(name, archive.names)]) {
    const bytes = await archive.unpack(wanted);
    if (typeof bytes === 'string') return refuse(`${outer.name}/${wanted}`, bytes, report);
    files.set(wanted, bytes);
  }
  const bytes = files.get(name) ?? new Uint8Array();
  const format = packedFormats.find(({ recognises }) => recognises(name, bytes));
  const findFile = (source: string) => files.get(source);
  // In a TopoJSON the layer is one of its objects; the name of the file is not handed on.
  const { layer, ...others } = outer.instructions;
  const instructions =
    layer === undefined || baseName(name) === layer ? others : { ...others, layer };
  const { onPart } = outer;
  const inner = { name, bytes, findFile, instructions, ...(onPart && { onPart }) };
  const own: Report = (one) => report(named(one, outer.name, files));
  const isAnything = format === undefined || format === geoJsonFormat;
  if (isAnything && reportPromise(name, bytes, own)) return undefined;
  return (format ?? geoJsonFormat).decode(inner, own);
}

/** What is said of a file in the archive names the archive, too. */
function named(one: Diagnostic, archive: string, files: ReadonlyMap<string, unknown>): Diagnostic {
  const isInside = 'file' in one && one.file !== undefined && files.has(one.file);
  return isInside ? { ...one, file: `${archive}/${one.file}` } : one;
}

function refuse(file: string, found: ArchiveFault, report: Report): undefined {
  report({ kind: 'areas-archive-refused', severity: 'error', file, found });
}

/** Several files with areas are no choice for a program: the project has to name one. */
function chooseFile(
  { names }: Archive,
  { name: file, instructions: { layer } }: AreasFile,
  report: Report,
): string | UnnamedLayer | undefined {
  const candidates = names.filter((name) => areasFile.test(name));
  const [first, ...others] = candidates;
  if (first === undefined) {
    report({ kind: 'areas-archive-empty', severity: 'error', file, items: names });
    return undefined;
  }
  if (others.length === 0) return first;
  const named = candidates.filter((name) => layer === baseName(name) || layer === fileOf(name));
  if (named.length === 1) return named[0];
  const wanted = layer ?? '';
  const choice = offer(wanted, candidates.map(baseName));
  report({ kind: 'areas-layer-missing', severity: 'error', file, found: wanted, ...choice });
  return { layersToName: choice.items };
}
