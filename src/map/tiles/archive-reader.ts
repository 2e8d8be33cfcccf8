/** Reads tiles from a PMTiles archive by ranges. */
import { isMissingPart, part } from '../../areas/program-part.ts';
import type { PMTiles } from 'pmtiles';
import type { TileRead } from '../core/map-properties.ts';
import { RangeSource } from './range-source.ts';
import { TileFailure } from '../core/tile-failure.ts';

export interface TileReader {
  readonly read: TileRead;
  /** Forgets what is kept of the archive, here and in the browser's cache: a failed request would be kept, too. */
  readonly reset: () => void;
}

/** Directories of the archive that are kept. */
const keptDirectories = 64;

/** Its directory is on its way at once: tiles are asked for as soon as the map has its own code. */
export function archiveReader(address: string): TileReader {
  let isFresh = false;
  let archive: Promise<PMTiles> | undefined = openArchive(address, isFresh);
  // What fails here fails again, and is told, when a tile is read.
  archive.then((opened) => opened.getHeader()).catch(() => undefined);
  return {
    read: async (z, x, y, signal) => {
      archive ??= openArchive(address, isFresh);
      try {
        const tile = await (await archive).getZxy(z, x, y, signal);
        return tile && new Uint8Array(tile.data);
      } catch (error) {
        if (signal.aborted || error instanceof TileFailure) throw error;
        const kind = isMissingPart(error) ? 'program' : 'broken';
        throw new TileFailure(kind, 'The archive cannot be read.', { cause: error });
      }
    },
    reset: () => {
      isFresh = true;
      archive = undefined;
    },
  };
}

async function openArchive(address: string, isFresh: boolean): Promise<PMTiles> {
  const library = await part(import('pmtiles'));
  const cache = new library.SharedPromiseCache(keptDirectories);
  return new library.PMTiles(new RangeSource(address, { isFresh }), cache);
}
