import { gzipSync } from 'node:zlib';

/** A PMTiles archive of version 3 with one empty tile and the metadata that are given. */
export function smallArchive(metadata: Readonly<Record<string, unknown>>): Uint8Array {
  const json = gzipSync(JSON.stringify(metadata));
  const tile = gzipSync(new Uint8Array());
  // One entry: tile 0, run of 1, its length, offset 0 (written as 1).
  const directory = gzipSync(Uint8Array.of(1, 0, 1, tile.length, 1));
  const starts = [127, 127 + directory.length, 127 + directory.length + json.length];
  const bytes = new Uint8Array((starts[2] ?? 0) + tile.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  const put = (at: number, value: number): void => view.setBigUint64(at, BigInt(value), true);
  put(8, starts[0] ?? 0);
  put(16, directory.length);
  put(24, starts[1] ?? 0);
  put(32, json.length);
  put(40, starts[2] ?? 0);
  put(56, starts[2] ?? 0);
  put(64, tile.length);
  [72, 80, 88].forEach((at) => put(at, 1));
  // Clustered, compressed with GZIP, vector tiles, zooms 4 to 12.
  [1, 2, 2, 1, 4, 12].forEach((value, at) => view.setUint8(96 + at, value));
  bytes.set(directory, starts[0]);
  bytes.set(json, starts[1]);
  bytes.set(tile, starts[2]);
  return bytes;
}
