import type { FindFile } from '../result/find-file.ts';
import { startsWith } from '../text/file-head.ts';
import { fileOf } from './area-format.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { jsonAsCsv, looksLikeJson } from '../table/json-table.ts';
import { openArchive, type Archive, type ArchiveFault } from './open-archive.ts';
import type { Report } from '../result/report.ts';
import { companionNames, possibleCompanions } from './shapefile-format.ts';

/** Sources that lie in an archive ("alles.zip/daten/werte.csv") or are packed themselves ("gebiete.geojson.gz"). */

export interface PackedSource {
  readonly archive: string;
  /** The file in it, by its path there. */
  readonly member: string;
}

/** Parts a source in an archive; undefined for all others. */
function packedSource(source: string): PackedSource | undefined {
  const [, archive, member] = /^(.*?\.zip)\/(.+)$/i.exec(source) ?? [];
  return archive !== undefined && member !== undefined ? { archive, member } : undefined;
}

/** The file that must be there for a source: the archive, where the source lies in one. */
export function outerSource(source: string): string {
  return packedSource(source)?.archive ?? source;
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
}

/**
 * A finder that knows the packed ones among these sources, and tables in JSON as CSV; an archive that cannot be used
 * is reported once.
 */
export async function unpackSources(
  areas: string,
  tables: readonly string[],
  findFile: FindFile,
  report: Report,
): Promise<FindFile> {
  const unpacked = new Map<string, Uint8Array>();
  const archives = new Map<string, Archive | undefined>();
  for (const source of new Set([areas, ...tables])) {
    const packed = packedSource(source);
    const outer = packed && findFile(packed.archive);
    if (packed && outer && isZip(outer)) {
      if (!archives.has(packed.archive)) {
        archives.set(packed.archive, opened(packed.archive, outer, report));
      }
      const archive = archives.get(packed.archive);
      if (archive) await unpackMember(packed, archive, unpacked, report);
      continue;
    }
    const bytes = findFile(source);
    if (bytes && isGzip(bytes)) await unpackWhole(source, bytes, unpacked, report);
  }
  const find: FindFile = (name) => unpacked.get(name) ?? findFile(name);
  for (const source of tables) {
    const bytes = source === areas ? undefined : find(source);
    const table = bytes && looksLikeJson(bytes) ? jsonAsCsv(bytes) : undefined;
    if (table) unpacked.set(source, table);
  }
  return find;
}

function opened(file: string, bytes: Uint8Array, report: Report): Archive | undefined {
  const archive = openArchive(bytes);
  if (typeof archive !== 'string') return archive;
  refuse(file, archive, report);
  return undefined;
}

/** With the parts of a Shapefile that lie beside it, under the names by which they are looked for. */
async function unpackMember(
  { archive: file, member }: PackedSource,
  archive: Archive,
  unpacked: Map<string, Uint8Array>,
  report: Report,
): Promise<void> {
  for (const name of [member, ...companionNames(member, archive.names)]) {
    if (!archive.names.includes(name)) continue;
    const bytes = await archive.unpack(name);
    if (typeof bytes === 'string') refuse(`${file}/${name}`, bytes, report);
    else unpacked.set(`${file}/${nameLookedFor(member, name)}`, bytes);
  }
}

function nameLookedFor(member: string, name: string): string {
  const same = possibleCompanions(member).find((one) => one.toLowerCase() === name.toLowerCase());
  return same ?? name;
}

async function unpackWhole(
  source: string,
  bytes: Uint8Array,
  unpacked: Map<string, Uint8Array>,
  report: Report,
): Promise<void> {
  const whole = await gunzip(bytes);
  if (typeof whole === 'string') refuse(fileOf(source), whole, report);
  else unpacked.set(source, whole);
}

function refuse(file: string, found: ArchiveFault, report: Report): void {
  report({ kind: 'areas-archive-refused', severity: 'error', file, found });
}
