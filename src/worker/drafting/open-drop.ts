import { errorOf, type Diagnostic, type Unsaid } from '../../areas/diagnostic.ts';
import type { FileKind } from '../../areas/draft.ts';
import { decodeText, isBlank } from '../../ingest/text/decode-text.ts';
import { gunzip, isGzip } from '../../ingest/formats/gunzip.ts';
import { jsonAsCsv, looksLikeJson } from '../../ingest/table/json-table.ts';
import { openArchive, type Archive } from '../../ingest/formats/open-archive.ts';
import { isParquet } from '../../ingest/parquet/open-parquet.ts';
import { isZip } from '../../ingest/formats/packed-source.ts';
import {
  refusedFormat,
  refusedPackage,
  type RefusedFormat,
} from '../../ingest/text/refused-format.ts';
import { excerpt } from '../../areas/excerpt.ts';
import { kindOfFile } from '../../opening/fetching/kind-of-file.ts';
import { reviewDiagnostic } from '../../opening/fetching/review-file.ts';

/** A dropped file, or a table in a dropped archive, with what it is likely to be. */
export interface OpenedDrop {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly diagnostics: readonly Diagnostic[];
  /** That nobody knows what it is, unless a person says so. */
  readonly unrecognised?: Diagnostic;
}

/** Names that need not be unpacked to be known as no tables. */
const noTables =
  /\.(?:shp|shx|dbf|prj|cpg|qix|sbn|sbx|qpj|qmd|kml|geojsonl?|topojson|gpkg|pdf|png|jpe?g|tiff?|docx?|html?|xml|zip)$/i;

const archiveNames = /\.(?:zip|kmz|7z|rar|tar|tgz|gz)$/i;

/** Bytes that are quoted of what nobody knows. */
const beginning = 120;

/**
 * What a dropped file holds: itself, unpacked where it came in gzip, and the tables in an archive, which are called
 * "alles.zip/daten/werte.csv". An archive of tables alone is not listed beside them.
 */
export async function openDrop(name: string, packed: Uint8Array): Promise<OpenedDrop[]> {
  if (packed.length === 0) return [refused(name, packed, { kind: 'file-empty' })];
  const bytes = isGzip(packed) ? await gunzip(packed) : packed;
  if (typeof bytes === 'string') {
    return [refused(name, packed, { kind: 'areas-archive-refused', found: bytes })];
  }
  const archive = isZip(bytes) ? openArchive(bytes) : undefined;
  if (isParquet(bytes)) return [refused(name, bytes, { kind: 'parquet-without-project' })];
  const format = archive === undefined ? refusedFormat(bytes) : formatOfArchive(archive);
  if (format) return [refused(name, bytes, formatDiagnostic(format))];
  const review = reviewDiagnostic(name, bytes, 'error');
  if (review) return [{ name, bytes, kind: 'unknown', diagnostics: [review] }];
  const kind = kindOfFile(name.replace(/\.gz$/i, ''), bytes);
  const own = recognised(asTable({ name, bytes, kind, diagnostics: [] }));
  if (archive === undefined || typeof archive === 'string' || kind === 'table') return [own];
  const tables = await tablesIn(name, archive);
  const listed = [...tables, ...nestedIn(name, archive)];
  if (kind !== 'unknown') return [own, ...listed];
  return tables.length > 0 ? listed : [refused(name, bytes, emptyArchive(archive))];
}

/** What is neither areas nor a table says so: nothing is left out in silence. */
function recognised(opened: OpenedDrop): OpenedDrop {
  const { name, bytes, kind } = opened;
  if (kind !== 'unknown' || isZip(bytes)) return opened;
  if (isBlank(bytes)) return refused(name, bytes, { kind: 'file-blank' });
  const cut = bytes.subarray(0, beginning);
  // Not in the middle of a letter.
  const head = cut.subarray(0, cut.findLastIndex((byte) => byte < 0x80) + 1);
  const text = decodeText(head)?.text.trim();
  const found = text === undefined ? {} : { found: excerpt(text) };
  const unrecognised = errorOf({ kind: 'file-not-recognised', file: name, ...found });
  return { ...opened, unrecognised };
}

/** A table in JSON is read as the CSV it is on; what has no records is none. */
function asTable(opened: OpenedDrop): OpenedDrop {
  if (opened.kind !== 'table' || !looksLikeJson(opened.bytes)) return opened;
  const bytes = jsonAsCsv(opened.bytes);
  return bytes ? { ...opened, bytes } : { ...opened, kind: 'unknown' };
}

function formatOfArchive(archive: Archive | string): RefusedFormat | undefined {
  return typeof archive === 'string' ? undefined : refusedPackage(archive.names);
}

/** Tables in their order in the archive; a file that cannot be unpacked is said with its reason. */
async function tablesIn(file: string, archive: Archive): Promise<OpenedDrop[]> {
  const found: OpenedDrop[] = [];
  for (const member of archive.names.filter((one) => !noTables.test(one))) {
    const name = `${file}/${member}`;
    const bytes = await archive.unpack(member);
    if (typeof bytes === 'string') {
      const fault = { kind: 'areas-archive-refused', found: bytes } as const;
      found.push(refused(name, new Uint8Array(), fault));
    } else if (kindOfFile(member, bytes) === 'table') {
      found.push(asTable({ name, bytes, kind: 'table', diagnostics: [] }));
    }
  }
  return found;
}

/** Archives in the archive, which stay closed. */
function nestedIn(file: string, { names }: Archive): OpenedDrop[] {
  return names
    .filter((one) => archiveNames.test(one))
    .map((one) => {
      const fault = { kind: 'areas-archive-refused', found: 'nested' } as const;
      return refused(`${file}/${one}`, new Uint8Array(), fault);
    });
}

function emptyArchive({ names }: Archive | { readonly names: readonly string[] }) {
  return { kind: 'areas-archive-empty', items: names } as const;
}

function formatDiagnostic({ name, class: kind }: RefusedFormat) {
  return { kind: 'file-format-refused', found: name, expected: kind } as const;
}

/** Why a dropped file, or a file in it, is not used. */
type DropFault = Unsaid<
  | 'areas-archive-empty'
  | 'areas-archive-refused'
  | 'file-blank'
  | 'file-empty'
  | 'file-format-refused'
  | 'parquet-without-project',
  'severity' | 'file'
>;

function refused(file: string, bytes: Uint8Array, fault: DropFault): OpenedDrop {
  return {
    name: file,
    bytes,
    kind: 'unknown',
    diagnostics: [errorOf({ ...fault, file })],
  };
}
