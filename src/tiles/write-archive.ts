import { tileIdToZxy, zxyToTileId } from 'pmtiles';
import type { OnPart } from '../ingest/instructions/reading.ts';
import { ArchiveWriter, compressed, type ArchiveMetadata } from './archive-writer.ts';
import type { TileMaker } from './tile-maker.ts';

/** So many tiles are made while as many before them are compressed; then others may use the thread. */
const tilesAtOnce = 32;

/**
 * All tiles as one PMTiles archive; the same tiles and metadata give the same bytes. The metadata get the list of layers too.
 * @param onProgress is told how many tiles are done
 */
export async function writeArchive(
  maker: TileMaker,
  metadata: ArchiveMetadata,
  onProgress?: OnPart,
): Promise<Uint8Array> {
  const tiles = tileNumbers(maker);
  const archive = new ArchiveWriter();
  let waiting: Promise<NumberedTile[]> = Promise.resolve([]);
  for (let start = 0; start < tiles.length; start += tilesAtOnce) {
    const made = madeTiles(maker, tiles.subarray(start, start + tilesAtOnce));
    for (const { tile, bytes } of await waiting) archive.add(tile, bytes);
    waiting = Promise.all(
      made.map(async ({ tile, bytes }) => ({ tile, bytes: await compressed(bytes) })),
    );
    onProgress?.(start, tiles.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (const { tile, bytes } of await waiting) archive.add(tile, bytes);
  onProgress?.(tiles.length, tiles.length);
  const layers = maker.layers.map((layer) => ({ ...layer, fields: {} }));
  return archive.finish(maker, { ...metadata, vector_layers: layers });
}

interface NumberedTile {
  /** Along the Hilbert curve. */
  readonly tile: number;
  readonly bytes: Uint8Array;
}

function madeTiles(maker: TileMaker, tiles: Float64Array): NumberedTile[] {
  const made: NumberedTile[] = [];
  for (const tile of tiles) {
    const bytes = maker.tile(...tileIdToZxy(tile));
    if (bytes) made.push({ tile, bytes });
  }
  return made;
}

/** Numbers, along the Hilbert curve, of all tiles that may hold something, in order. */
function tileNumbers(maker: TileMaker): Float64Array {
  const numbers: number[] = [];
  for (let zoom = maker.zooms.first; zoom <= maker.zooms.last; zoom += 1) {
    const range = maker.range(zoom);
    if (!range) break;
    for (let x = range.columns[0]; x <= range.columns[1]; x += 1) {
      for (let y = range.rows[0]; y <= range.rows[1]; y += 1) numbers.push(zxyToTileId(zoom, x, y));
    }
  }
  return Float64Array.from(numbers).sort();
}
