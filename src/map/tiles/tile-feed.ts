/** Where the map of tiles gets its tiles, and which of them failed: there before anything is known of the areas. */
import type { ErrorEvent, MapLibreMap } from 'maplibre-gl';
import { tilesSource } from '../../cartography/layers/layer-ids.ts';
import { archiveReader, type TileReader } from './archive-reader.ts';
import { FailedTiles } from './failed-tiles.ts';
import type { MapLife } from '../core/map-life.ts';
import { TileMendedEvent, TilesFailedEvent } from '../core/map-events.ts';
import type { MapTiles } from '../core/map-properties.ts';
import { TilesAhead, type TilePlace } from './tiles-ahead.ts';
import { tileAddress, type TileAddress } from './tile-protocol.ts';

export class TileFeed {
  /** URL of the archive; undefined where the tiles lie in none. */
  readonly archive: string | undefined;
  readonly failed: FailedTiles;
  readonly #reader: TileReader;
  readonly #address: TileAddress;
  readonly #ahead: TilesAhead;

  /** @param host is told which tiles fail */
  constructor({ from, read }: Pick<MapTiles, 'from' | 'read'>, host: EventTarget) {
    this.archive = from === 'worker' ? undefined : from.archive;
    this.#reader = this.archive === undefined ? madeTiles(read) : archiveReader(this.archive);
    this.#ahead = new TilesAhead((...place) => this.#reader.read(...place));
    this.failed = new FailedTiles(
      this.#ahead.read,
      ({ kind, z, x, y }) => host.dispatchEvent(new TilesFailedEvent(kind, z, x, y)),
      ({ z, x, y }) => host.dispatchEvent(new TileMendedEvent(z, x, y)),
    );
    this.#address = tileAddress(this.failed.read);
  }

  /** With `{z}`, `{x}` and `{y}`. */
  get url(): string {
    return this.#address.url;
  }

  /**
   * The failed tiles are tried again.
   * @param life of the areas
   */
  retryOn(map: MapLibreMap, life: MapLife): void {
    this.#reader.reset();
    const failed = this.failed.take();
    if (failed.length === 0 || !life.hasAreas) return;
    const again = (): void => {
      if (life.hasAreas) map.refreshTiles(tilesSource, [...failed]);
    };
    // A tile that the map still waits for is no failed one to it yet.
    if (map.isSourceLoaded(tilesSource)) again();
    else void map.once('idle', again);
  }

  /** A tile whose bytes were read and are no tile, which comes to light only in the map; another error is none of the tiles. */
  noteBroken(event: ErrorEvent & { tile?: BrokenTile }): void {
    const { z, x, y } = event.tile?.tileID?.canonical ?? {};
    if (z !== undefined && x !== undefined && y !== undefined) this.failed.note('broken', z, x, y);
  }

  /** The map is likely to ask for these next; what was looked ahead for before is given up. */
  lookAhead(places: readonly TilePlace[]): void {
    this.#ahead.look(places);
  }

  end(): void {
    this.#ahead.look([]);
    this.#address.end();
  }
}

function madeTiles(read: MapTiles['read']): TileReader {
  return { read: read ?? (() => Promise.resolve(undefined)), reset: () => undefined };
}

interface BrokenTile {
  readonly tileID?: {
    readonly canonical?: { readonly z: number; readonly x: number; readonly y: number };
  };
}
