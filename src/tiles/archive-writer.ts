import { directoryBytes, type ArchiveEntry } from './archive-directory.ts';
import type { TileMaker } from './tile-maker.ts';

/** What the archive says about itself; more keys are allowed. */
export type ArchiveMetadata = Readonly<Record<string, unknown>>;

const headerLength = 127;
/** A reader's first request: header and root directory must be in it. */
const firstRequest = 16384;
/** Codes of PMTiles 3, section 3. */
const gzipCode = 2;
const vectorTileCode = 1;

/** Compresses with gzip, by the platform's own and beside the thread; equal input gives equal bytes on one platform. */
export async function compressed(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new CompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const [result] = await Promise.all([new Response(stream.readable).arrayBuffer(), written]);
  return new Uint8Array(result);
}

/** Bytes that one or more tiles consist of, and where they start in the section of the tiles. */
interface Content {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Writes a PMTiles 3 archive (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md) of compressed vector tiles. */
export class ArchiveWriter {
  readonly #entries: ArchiveEntry[] = [];
  readonly #contents: Uint8Array[] = [];
  readonly #byHash = new Map<number, Content[]>();
  #length = 0;
  #tiles = 0;

  /**
   * Adds the next tile; equal tiles are kept once.
   * @param tile number along the Hilbert curve, greater than that of the tile before
   */
  add(tile: number, bytes: Uint8Array): void {
    this.#tiles += 1;
    const hash = hashOf(bytes);
    const equal = this.#byHash.get(hash)?.find((content) => isEqual(content.bytes, bytes));
    const last = this.#entries.at(-1);
    if (equal && last && last.offset === equal.offset && last.tile + last.run === tile) {
      this.#entries[this.#entries.length - 1] = { ...last, run: last.run + 1 };
      return;
    }
    if (equal) {
      this.#entries.push({ tile, offset: equal.offset, length: bytes.length, run: 1 });
      return;
    }
    this.#entries.push({ tile, offset: this.#length, length: bytes.length, run: 1 });
    this.#contents.push(bytes);
    const content = { offset: this.#length, bytes };
    this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), content]);
    this.#length += bytes.length;
  }

  async finish(
    { zooms, bounds }: Pick<TileMaker, 'zooms' | 'bounds'>,
    metadata: ArchiveMetadata,
  ): Promise<Uint8Array> {
    const { root, leaves } = await directories(this.#entries);
    const json = await compressed(new TextEncoder().encode(JSON.stringify(metadata)));
    const sections = [root, json, leaves, ...this.#contents];
    const archive = new Uint8Array(
      headerLength + sections.reduce((sum, { length }) => sum + length, 0),
    );
    const view = new DataView(archive.buffer);
    new TextEncoder().encodeInto('PMTiles', archive);
    archive[7] = 3;
    const rootOffset = headerLength;
    const jsonOffset = rootOffset + root.length;
    const leavesOffset = jsonOffset + json.length;
    const tilesOffset = leavesOffset + leaves.length;
    [
      rootOffset,
      root.length,
      jsonOffset,
      json.length,
      leavesOffset,
      leaves.length,
      tilesOffset,
      this.#length,
      this.#tiles,
      this.#entries.length,
      this.#contents.length,
    ].forEach((value, at) => view.setBigUint64(8 + 8 * at, BigInt(value), true));
    archive.set([1, gzipCode, gzipCode, vectorTileCode, zooms.first, zooms.last], 96);
    setPlaces(view, bounds ?? [0, 0, 0, 0], zooms.first);
    let index = headerLength;
    for (const section of sections) {
      archive.set(section, index);
      index += section.length;
    }
    return archive;
  }
}

/** Bounds and the middle as the first view, in ten-millionths of a degree. */
function setPlaces(
  view: DataView,
  [west, south, east, north]: readonly [number, number, number, number],
  zoom: number,
): void {
  [west, south, east, north].forEach((degrees, at) =>
    view.setInt32(102 + 4 * at, Math.round(degrees * 1e7), true),
  );
  view.setUint8(118, zoom);
  view.setInt32(119, Math.round(((west + east) / 2) * 1e7), true);
  view.setInt32(123, Math.round(((south + north) / 2) * 1e7), true);
}

/** One directory if it fits into the first request; else leaves of equal size, and a root that points to them. */
async function directories(
  entries: readonly ArchiveEntry[],
): Promise<{ root: Uint8Array; leaves: Uint8Array }> {
  const whole = await compressed(directoryBytes(entries));
  if (whole.length <= firstRequest - headerLength) return { root: whole, leaves: new Uint8Array() };
  for (let size = 4096; ; size *= 2) {
    const pointers: ArchiveEntry[] = [];
    const leaves: Uint8Array[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += size) {
      const leaf = await compressed(directoryBytes(entries.slice(start, start + size)));
      pointers.push({ tile: entries[start]!.tile, offset, length: leaf.length, run: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = await compressed(directoryBytes(pointers));
    if (root.length <= firstRequest - headerLength) return { root, leaves: joined(leaves, offset) };
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let index = 0;
  for (const part of parts) {
    whole.set(part, index);
    index += part.length;
  }
  return whole;
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** FNV-1a of length and bytes. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5 ^ bytes.length;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
