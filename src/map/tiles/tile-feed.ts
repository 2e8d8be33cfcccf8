/** Where the map of tiles gets its tiles, and which of them failed: there before anything is known of the areas. */
import type { ErrorEvent } from 'maplibre-gl';
import { archiveReader, type TileReader } from './archive-reader.ts';
import { FailedTiles, type FailedTile } from './failed-tiles.ts';
import { TilesFailedEvent } from '../core/map-events.ts';
import type { MapTiles } from '../core/map-properties.ts';
import { tileAddress, type TileAddress } from './tile-protocol.ts';

export class TileFeed {
  /** URL of the archive; undefined where the tiles lie in none. */
  readonly archive: string | undefined;
  readonly failed: FailedTiles;
  readonly #reader: TileReader;
  readonly #address: TileAddress;

  /** @param host is told which tiles fail */
  constructor({ from, read }: Pick<MapTiles, 'from' | 'read'>, host: EventTarget) {
    this.archive = from === 'worker' ? undefined : from.archive;
    this.#reader = this.archive === undefined ? madeTiles(read) : archiveReader(this.archive);
    this.failed = new FailedTiles(this.#reader.read, ({ kind, z, x, y }) =>
      host.dispatchEvent(new TilesFailedEvent(kind, z, x, y)),
    );
    this.#address = tileAddress(this.failed.read);
  }

  /** With `{z}`, `{x}` and `{y}`. */
  get url(): string {
    return this.#address.url;
  }

  /** The failed tiles, to be tried again. */
  retry(): readonly FailedTile[] {
    this.#reader.reset();
    return this.failed.take();
  }

  end(): void {
    this.#address.end();
  }
}

function madeTiles(read: MapTiles['read']): TileReader {
  return { read: read ?? (() => Promise.resolve(undefined)), reset: () => undefined };
}

/** Place of a tile whose bytes were read and are no tile, which comes to light only in the map; undefined: another error. */
export function brokenTile(
  event: ErrorEvent & { tile?: BrokenTile },
): [z: number, x: number, y: number] | undefined {
  const { z, x, y } = event.tile?.tileID?.canonical ?? {};
  return z === undefined || x === undefined || y === undefined ? undefined : [z, x, y];
}

interface BrokenTile {
  readonly tileID?: {
    readonly canonical?: { readonly z: number; readonly x: number; readonly y: number };
  };
}
