import { tileIdToZxy, zxyToTileId } from 'pmtiles';
import type { OnPart } from '../ingest/reading.ts';
import { ArchiveWriter, compressed, type ArchiveMetadata } from './archive-writer.ts';
import type { TileMaker } from './tile-maker.ts';

/** So many tiles are made before others may use the thread. */
const tilesAtOnce = 64;

/**
 * All tiles as one PMTiles archive; the same tiles and metadata give the same bytes.
 * @param onProgress is told how many tiles are done
 */
export async function writeArchive(
  maker: TileMaker,
  metadata: ArchiveMetadata,
  onProgress?: OnPart,
): Promise<Uint8Array> {
  const tiles = tileNumbers(maker);
  const archive = new ArchiveWriter();
  for (const [done, tile] of tiles.entries()) {
    const bytes = compressedTile(maker, tile);
    if (bytes) archive.add(tile, bytes);
    if (done % tilesAtOnce !== 0) continue;
    onProgress?.(done, tiles.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  onProgress?.(tiles.length, tiles.length);
  return archive.finish(maker, metadata);
}

/** Numbers, along the Hilbert curve, of all tiles that may hold something, in order. */
export function tileNumbers(maker: TileMaker): Float64Array {
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

/** @param tile number along the Hilbert curve */
export function compressedTile(maker: TileMaker, tile: number): Uint8Array | undefined {
  const bytes = maker.tile(...tileIdToZxy(tile));
  return bytes && compressed(bytes);
}
