import { spentMeans } from '../../areas/spent-means.ts';
import { absenceOf, part } from '../../areas/program-part.ts';
import type { Header, PMTiles } from 'pmtiles';
import { messageOf } from '../../ingest/formats/area-format.ts';
import { ArchiveFault, ArchiveSource } from './archive-source.ts';
import { BadAnswer } from './bad-answer.ts';
import { faultOfHead } from './check-head.ts';
import type { FilePlace } from './ranged-file.ts';
import { unusableReason } from './unusable-reason.ts';

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
}

/** Why an archive is not used: one of the reasons that `i18n` words (`tiles-unusable`). */
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
  const { url, isFresh = false } = place;
  const source = new ArchiveSource(url.href, { isFresh, ahead: startLength, whole: 'begin' });
  try {
    const head = new Uint8Array((await source.getBytes(0, startLength)).data);
    const fault = faultOfHead(head);
    if (fault) throw new UnusableTiles('page' in fault ? 'is-html' : 'truncated');
    if (!isArchive(head)) throw new UnusableTiles('not-tiles');
    const library = await part('tiles', import('pmtiles'));
    const header = library.bytesToHeader(head.slice().buffer);
    checkLengths(header, source.total);
    return described(header, await metadataOf(new library.PMTiles(source)));
  } catch (error) {
    throw absenceOf(error) ? error : unusable(error);
  }
}

/** Of an archive that ends early neither tiles nor metadata need be there. */
function checkLengths(header: Header, total: number | undefined): void {
  const { jsonMetadataOffset: at, jsonMetadataLength: length } = header;
  const end = Math.max(header.tileDataOffset + (header.tileDataLength ?? 0), at + length);
  if (total !== undefined && total < end) {
    throw new UnusableTiles('truncated', `${total} / ${end} Byte`);
  }
  if (length > largestMetadata) throw new UnusableTiles('not-tiles');
}

type Metadata = Readonly<Record<string, unknown>>;

async function metadataOf(archive: PMTiles): Promise<Metadata> {
  try {
    const value: unknown = await archive.getMetadata();
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    const isOfServer = error instanceof BadAnswer || error instanceof ArchiveFault;
    throw isOfServer ? error : new UnusableTiles('truncated', messageOf(error));
  }
}

function described(header: Header, metadata: Metadata): TileArchive {
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
  };
}

function extentOf({ minLon, minLat, maxLon, maxLat }: Header): TileArchive['extent'] {
  const isThere = minLon < maxLon && minLat < maxLat;
  return isThere ? [minLon, minLat, maxLon, maxLat] : undefined;
}

function unusable(error: unknown): UnusableTiles {
  if (error instanceof UnusableTiles) return error;
  if (error instanceof ArchiveFault) return new UnusableTiles('is-html');
  if (error instanceof BadAnswer) {
    return new UnusableTiles(unusableReason(error), error.fault === 'refused' ? error.message : '');
  }
  const isSpent = spentMeans(error) === 'memory';
  return isSpent
    ? new UnusableTiles('memory-short')
    : new UnusableTiles('damaged', messageOf(error));
}

/** "PMTiles" and the version; the header has 127 bytes. */
function isArchive(bytes: Uint8Array): boolean {
  const name = String.fromCharCode(...bytes.subarray(0, 7));
  return name === 'PMTiles' && bytes[7] === 3 && bytes.length >= 127;
}

function layersOf({ vector_layers: layers }: Metadata): string[] {
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: { id?: unknown } | null) =>
    typeof layer?.id === 'string' ? [layer.id] : [],
  );
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
