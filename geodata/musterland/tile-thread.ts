/** A thread that makes its share of the tiles, so that both cores are busy. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Groupings } from '../../src/areas/groupings.ts';
import type { SharedBorders } from '../../src/tiles/shared-borders.ts';
import { makeTiles } from '../../src/tiles/tile-maker.ts';
import { compressedTile, tileNumbers } from '../../src/tiles/write-archive.ts';

/** What a thread is given: it takes every so-manieth tile, beginning with its own. */
export interface TileShare {
  readonly borders: SharedBorders;
  readonly groupings: Groupings;
  readonly first: number;
  readonly step: number;
}

/** What it answers: tiles that are not empty, a batch at a time; the last batch says so. */
export interface TileBatch {
  readonly tiles: readonly (readonly [number: number, bytes: Uint8Array])[];
  readonly done: number;
  /** Tiles of this thread, empty ones included. */
  readonly of: number;
  readonly isLast: boolean;
}

const batchSize = 128;

const { borders, groupings, first, step } = workerData as TileShare;
const maker = makeTiles(borders, groupings);
const numbers = tileNumbers(maker).filter((_, place) => place % step === first);
for (let start = 0; start < numbers.length; start += batchSize) {
  const tiles = [...numbers.subarray(start, start + batchSize)].flatMap((number) => {
    const bytes = compressedTile(maker, number);
    return bytes ? [[number, bytes] as const] : [];
  });
  const done = Math.min(start + batchSize, numbers.length);
  const batch: TileBatch = { tiles, done, of: numbers.length, isLast: done === numbers.length };
  parentPort?.postMessage(
    batch,
    tiles.map(([, bytes]) => bytes.buffer as ArrayBuffer),
  );
}
