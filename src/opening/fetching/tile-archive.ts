import { part } from '../../areas/program-part.ts';
import type { Header } from 'pmtiles';
import { askServer } from './ask-server.ts';
import { BadAnswer, messageOfNetwork } from './bad-answer.ts';
import { faultOfHead } from './check-head.ts';
import type { FilePlace } from './ranged-file.ts';
import type { ServerAnswer } from './server-answer.ts';

/** Bytes at the beginning of an archive in which its header and, as a rule, its metadata stand. */
const startLength = 32_768;

/** Metadata larger than this is none of ours. */
const largestMetadata = 4_000_000;

/** What an archive of tiles says about itself. */
export interface TileArchive {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** From this zoom on the areas are shown. */
  readonly areasZoom: number;
  /** Of the areas it was made of; undefined where it does not tell. */
  readonly fingerprint: string | undefined;
  readonly areas: number | undefined;
  readonly hasBorders: boolean;
  /** West, south, east, north, degrees; undefined where it does not tell. */
  readonly extent: readonly [number, number, number, number] | undefined;
  /** False where the server sends whole files only. */
  readonly hasRanges: boolean;
}

/** Why an archive is not used: one of the reasons that `i18n/columnar-diagnostics` words. */
export class UnusableTiles extends Error {
  readonly reason: string;

  /** @param detail what the server or the decoder says about it */
  constructor(reason: string, detail = '') {
    super(detail);
    this.name = 'UnusableTiles';
    this.reason = reason;
  }
}

/**
 * Reads header and metadata of a PMTiles archive, and nothing else of it.
 * @throws UnusableTiles where there is none, it ends early, or it has no areas
 */
export async function readTileArchive(place: FilePlace): Promise<TileArchive> {
  const start = await readStart(place);
  if (!isArchive(start.bytes)) throw new UnusableTiles('not-tiles');
  const { bytesToHeader } = await part(import('pmtiles'));
  const header = bytesToHeader(start.bytes.slice().buffer);
  const { jsonMetadataOffset: at, jsonMetadataLength: length } = header;
  const end = header.tileDataOffset + (header.tileDataLength ?? 0);
  if (start.total !== undefined && start.total < Math.max(end, at + length)) {
    throw new UnusableTiles('truncated', `${start.total} / ${Math.max(end, at + length)} Byte`);
  }
  if (length > largestMetadata) throw new UnusableTiles('not-tiles');
  const bytes =
    at + length <= start.bytes.length
      ? start.bytes.subarray(at, at + length)
      : await readPart(place, at, at + length);
  const metadata = await parseMetadata(bytes, header.internalCompression);
  const layers = layersOf(metadata);
  if (!layers.includes('areas')) throw new UnusableTiles('no-areas');
  return {
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    areasZoom: numberOf(metadata['areasZoom']) ?? header.minZoom,
    fingerprint: typeof metadata['fingerprint'] === 'string' ? metadata['fingerprint'] : undefined,
    areas: numberOf(metadata['areas']),
    hasBorders: layers.includes('borders'),
    extent: extentOf(header),
    hasRanges: start.hasRanges,
  };
}

function extentOf({ minLon, minLat, maxLon, maxLat }: Header): TileArchive['extent'] {
  const isThere = minLon < maxLon && minLat < maxLat;
  return isThere ? [minLon, minLat, maxLon, maxLat] : undefined;
}

interface ArchiveStart {
  readonly bytes: Uint8Array;
  readonly total: number | undefined;
  readonly hasRanges: boolean;
}

/** Of a server that sends the whole file, no more than the beginning is taken. */
function readStart(place: FilePlace): Promise<ArchiveStart> {
  return asked(place, 0, startLength, async (answer) => {
    const bytes = await readTo(answer, startLength);
    const fault = faultOfHead(bytes);
    if (fault) throw new UnusableTiles('page' in fault ? 'is-html' : 'truncated');
    return { bytes, total: answer.total, hasRanges: answer.isPart };
  });
}

function readPart(place: FilePlace, start: number, end: number): Promise<Uint8Array> {
  return asked(place, start, end, async (answer) =>
    answer.isPart ? readTo(answer, end - start) : (await readTo(answer, end)).subarray(start),
  );
}

async function readTo(answer: ServerAnswer, length: number): Promise<Uint8Array> {
  return answer.readFirst(Math.min(length, answer.total ?? length));
}

async function asked<Taken>(
  { url, isFresh }: FilePlace,
  start: number,
  end: number,
  take: (answer: ServerAnswer) => Promise<Taken>,
): Promise<Taken> {
  try {
    return await askServer({ url, range: { start, end }, isFresh: isFresh === true }, take);
  } catch (error) {
    throw unusable(error);
  }
}

function unusable(error: unknown): UnusableTiles {
  if (error instanceof UnusableTiles) return error;
  if (!(error instanceof BadAnswer)) return new UnusableTiles('fetch', messageOfNetwork(error));
  const { fault, bytes, message } = error;
  if (fault === 'empty') return new UnusableTiles('truncated');
  return bytes ? new UnusableTiles('cut-off') : new UnusableTiles('fetch', message);
}

/** "PMTiles" and the version; the header has 127 bytes. */
function isArchive(bytes: Uint8Array): boolean {
  const name = String.fromCharCode(...bytes.subarray(0, 7));
  return name === 'PMTiles' && bytes[7] === 3 && bytes.length >= 127;
}

/** 1: as it is, 2: GZIP (PMTiles 3.0). */
async function parseMetadata(
  bytes: Uint8Array,
  compression: number,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { gunzipSync } = await part(import('fflate'));
    const text = new TextDecoder().decode(compression === 2 ? gunzipSync(bytes) : bytes);
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    throw new UnusableTiles('truncated', error instanceof Error ? error.message : String(error));
  }
}

function layersOf({ vector_layers: layers }: Readonly<Record<string, unknown>>): string[] {
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: { id?: unknown } | null) =>
    typeof layer?.id === 'string' ? [layer.id] : [],
  );
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
