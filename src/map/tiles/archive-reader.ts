/** Reads tiles from a PMTiles archive by ranges. */
import { absenceOf, part } from '../../areas/program-part.ts';
import type { PMTiles } from 'pmtiles';
import type { TileRead } from '../core/map-properties.ts';
import { ArchiveFault, ArchiveSource } from '../../opening/fetching/archive-source.ts';
import { BadAnswer } from '../../opening/fetching/bad-answer.ts';
import { TileFailure, type TileFailureKind } from '../core/tile-failure.ts';

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
        throw signal.aborted ? error : tileFailure(error);
      }
    },
    reset: () => {
      isFresh = true;
      archive = undefined;
    },
  };
}

/** @throws TileFailure where the address lies on another origin than the page. */
async function openArchive(address: string, isFresh: boolean): Promise<PMTiles> {
  if (new URL(address).origin !== location.origin) {
    throw new TileFailure('network', 'The archive lies on another origin.');
  }
  const library = await part('tiles', import('pmtiles'));
  const cache = new library.SharedPromiseCache(keptDirectories);
  return new library.PMTiles(new ArchiveSource(address, { isFresh, whole: 'keep' }), cache);
}

const kinds: Readonly<Record<BadAnswer['fault'], TileFailureKind>> = {
  unreachable: 'network',
  redirected: 'refused',
  refused: 'refused',
  cut: 'cut',
  empty: 'cut',
  'other-part': 'network',
  silent: 'network',
};

/** What an error of the source or of the library means for a tile. */
function tileFailure(error: unknown): TileFailure {
  if (error instanceof TileFailure) return error;
  const options = { cause: error };
  if (error instanceof BadAnswer) {
    return new TileFailure(kinds[error.fault], error.message, options);
  }
  if (error instanceof ArchiveFault) {
    const kind = error.fault === 'page' ? 'broken' : 'no-ranges';
    return new TileFailure(kind, error.message, options);
  }
  const absence = absenceOf(error);
  if (absence) return new TileFailure(absence.isOffline ? 'network' : 'program', absence.message);
  return new TileFailure('broken', 'The archive cannot be read.', options);
}
