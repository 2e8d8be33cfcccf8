/** Watches the reading of tiles: tells each failure once and knows what is to be tried again. */
import type { TileRead } from '../core/map-properties.ts';
import { LineEnded } from '../../worker/line-ended.ts';
import { TileFailure, type TileFailureKind } from '../core/tile-failure.ts';

export interface FailedTile {
  readonly kind: TileFailureKind;
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export class FailedTiles {
  readonly #read: TileRead;
  readonly #tell: (failed: FailedTile) => void;
  readonly #tellMended: (mended: FailedTile) => void;
  readonly #failed = new Map<string, FailedTile>();
  /** Label points of the areas (degrees): a tile with one of them should be there. */
  #points: Float64Array | undefined;
  /** Tiles that were not there before the areas were known. */
  #absent: (readonly [z: number, x: number, y: number])[] = [];

  /** @param tellMended told of a failed tile that has come after all */
  constructor(
    read: TileRead,
    tell: (failed: FailedTile) => void,
    tellMended: (mended: FailedTile) => void,
  ) {
    this.#read = read;
    this.#tell = tell;
    this.#tellMended = tellMended;
  }

  /** @param points label points of the areas, longitude and latitude in degrees */
  know(points: Float64Array): void {
    this.#points = points;
    for (const [z, x, y] of this.#absent.splice(0)) {
      if (isAnyIn(points, z, x, y)) this.note('missing', z, x, y);
    }
  }

  /** Reads a tile; a failure is thrown on, so that the map shows what it has of farther zooms. */
  readonly read: TileRead = async (z, x, y, signal) => {
    try {
      const bytes = await this.#read(z, x, y, signal);
      if (bytes !== undefined) {
        this.#mend(z, x, y);
        return bytes;
      }
      if (!this.#points) this.#absent.push([z, x, y]);
      else if (isAnyIn(this.#points, z, x, y)) {
        throw new TileFailure('missing', 'The archive has no such tile.');
      }
      return bytes;
    } catch (error) {
      if (!signal.aborted && !isEnded(error))
        this.note(error instanceof TileFailure ? error.kind : 'broken', z, x, y);
      throw error;
    }
  };

  #mend(z: number, x: number, y: number): void {
    const key = `${z}/${x}/${y}`;
    const failed = this.#failed.get(key);
    // Bytes that are no tile may come again.
    if (!failed || failed.kind === 'broken') return;
    this.#failed.delete(key);
    this.#tellMended(failed);
  }

  /** A tile that was read could not be drawn, or not be read. */
  note(kind: TileFailureKind, z: number, x: number, y: number): void {
    const key = `${z}/${x}/${y}`;
    if (this.#failed.has(key)) return;
    const failed = { kind, z, x, y };
    this.#failed.set(key, failed);
    this.#tell(failed);
  }

  /** The failed tiles, which are forgotten here and told anew if they fail again. */
  take(): readonly FailedTile[] {
    const failed = [...this.#failed.values()];
    this.#failed.clear();
    return failed;
  }
}

/** The worker that makes the tiles has been ended, and its areas are about to go: nothing is missing. */
function isEnded(error: unknown): boolean {
  return error instanceof LineEnded;
}

/** Whether a point (longitude, latitude, …) lies in a tile. */
function isAnyIn(points: Float64Array, z: number, x: number, y: number): boolean {
  const [west, east] = [longitudeOf(x, z), longitudeOf(x + 1, z)];
  const [north, south] = [latitudeOf(y, z), latitudeOf(y + 1, z)];
  for (let at = 0; at < points.length; at += 2) {
    const [longitude, latitude] = [points[at]!, points[at + 1]!];
    if (longitude >= west && longitude < east && latitude <= north && latitude > south) return true;
  }
  return false;
}

function longitudeOf(x: number, z: number): number {
  return (360 * x) / 2 ** z - 180;
}

function latitudeOf(y: number, z: number): number {
  return (180 / Math.PI) * Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z)));
}
