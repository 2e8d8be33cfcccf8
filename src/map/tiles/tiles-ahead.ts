/** Tiles of the places that are likely to be looked at next: their bytes are there when the map asks for them. */
import type { Sight } from '../core/map-camera.ts';
import type { TileRead } from '../core/map-properties.ts';

/** Zoom, column and row of a tile. */
export type TilePlace = readonly [z: number, x: number, y: number];

/** Tiles that are kept at once; those of two maps of a large screen. */
const most = 48;

/** The tiles that cover what is in sight, at the zoom for which the map takes them. */
export function tilesIn(
  { extent, zoom }: Sight,
  { minZoom, maxZoom }: { readonly minZoom: number; readonly maxZoom: number },
): readonly TilePlace[] {
  const z = Math.max(minZoom, Math.min(maxZoom, Math.floor(zoom)));
  const side = 2 ** z;
  const [west, south, east, north] = extent;
  const range = (from: number, to: number): number[] => {
    const first = Math.max(0, Math.floor(from * side));
    const last = Math.min(side - 1, Math.floor(to * side));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  };
  const rows = range(downOf(north), downOf(south));
  return range(acrossOf(west), acrossOf(east)).flatMap((x) =>
    rows.map((y): TilePlace => [z, x, y]),
  );
}

/** 0 to 1 from west to east. */
function acrossOf(longitude: number): number {
  return (longitude + 180) / 360;
}

/** 0 to 1 from north to south, in the projection of the map (EPSG:3857). */
function downOf(latitude: number): number {
  const angle = (latitude * Math.PI) / 180;
  return 0.5 - Math.asinh(Math.tan(angle)) / (2 * Math.PI);
}

export class TilesAhead {
  readonly #read: TileRead;
  #kept = new Map<
    string,
    { readonly bytes: ReturnType<TileRead>; readonly end: AbortController }
  >();

  constructor(read: TileRead) {
    this.#read = read;
  }

  /** Reads these; of those before, what is not among them is given up. */
  look(places: readonly TilePlace[]): void {
    const wanted = new Map(places.slice(0, most).map((place) => [place.join('/'), place]));
    for (const [key, { end }] of this.#kept) {
      if (wanted.has(key)) continue;
      end.abort();
      this.#kept.delete(key);
    }
    for (const [key, [z, x, y]] of wanted) {
      if (this.#kept.has(key)) continue;
      const end = new AbortController();
      const bytes = this.#read(z, x, y, end.signal);
      // What fails is read again, and told, when the map asks for it.
      bytes.catch(() => this.#kept.delete(key));
      this.#kept.set(key, { bytes, end });
    }
  }

  /** A tile for the map: what was read ahead, else as before. The map takes the bytes over, so that they are given once. */
  readonly read: TileRead = async (z, x, y, signal) => {
    const key = [z, x, y].join('/');
    const kept = this.#kept.get(key);
    this.#kept.delete(key);
    try {
      if (kept) return await kept.bytes;
    } catch {
      // Read anew below.
    }
    return this.#read(z, x, y, signal);
  };
}
