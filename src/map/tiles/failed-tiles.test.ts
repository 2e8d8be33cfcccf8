import { expect, test } from 'vitest';
import { FailedTiles, type FailedTile } from './failed-tiles.ts';
import type { TileRead } from '../core/map-properties.ts';
import { TileFailure } from '../core/tile-failure.ts';

/** One area in Berlin: it lies in tile 8/137/83. */
const berlin = Float64Array.of(13.4, 52.5);
const { signal } = new AbortController();

function watch(read: TileRead) {
  const [told, mended]: [FailedTile[], FailedTile[]] = [[], []];
  const failed = new FailedTiles(
    read,
    (one) => told.push(one),
    (one) => mended.push(one),
  );
  return { failed, told, mended };
}

test('a failed tile that comes after all is told as mended, once; one that never failed is not', async () => {
  let isDown = true;
  const { failed, mended } = watch(() =>
    isDown
      ? Promise.reject(new TileFailure('network', 'gone'))
      : Promise.resolve(new Uint8Array(1)),
  );
  await expect(failed.read(4, 8, 5, signal)).rejects.toThrow('gone');
  isDown = false;
  await failed.read(4, 8, 5, signal);
  await failed.read(4, 8, 5, signal);
  await failed.read(4, 9, 5, signal);
  expect(mended).toEqual([{ kind: 'network', z: 4, x: 8, y: 5 }]);
});

test('a tile that is not there is missing only where an area lies in it', async () => {
  const { failed, told } = watch(() => Promise.resolve(undefined));
  failed.know(berlin);
  await expect(failed.read(8, 0, 0, signal)).resolves.toBeUndefined();
  await expect(failed.read(8, 137, 83, signal)).rejects.toThrow(TileFailure);
  expect(told).toEqual([{ kind: 'missing', z: 8, x: 137, y: 83 }]);
});

test('a tile that was asked for before the areas were known counts as missing once they are', async () => {
  const { failed, told } = watch(() => Promise.resolve(undefined));
  await expect(failed.read(8, 0, 0, signal)).resolves.toBeUndefined();
  await expect(failed.read(8, 137, 83, signal)).resolves.toBeUndefined();
  expect(told).toEqual([]);
  failed.know(berlin);
  expect(told).toEqual([{ kind: 'missing', z: 8, x: 137, y: 83 }]);
});

test('a failing tile is told once, and again after it has been taken for another try', async () => {
  const { failed, told } = watch(() => Promise.reject(new TileFailure('network', 'gone')));
  await expect(failed.read(4, 8, 5, signal)).rejects.toThrow('gone');
  await expect(failed.read(4, 8, 5, signal)).rejects.toThrow('gone');
  expect(told).toHaveLength(1);
  expect(failed.take()).toEqual([{ kind: 'network', z: 4, x: 8, y: 5 }]);
  await expect(failed.read(4, 8, 5, signal)).rejects.toThrow('gone');
  expect(told).toHaveLength(2);
});

test('what nobody foresaw counts as broken, a request that was given up does not count', async () => {
  const { failed, told } = watch(() => Promise.reject(new Error('not gzip')));
  await expect(failed.read(4, 8, 5, signal)).rejects.toThrow('not gzip');
  expect(told).toEqual([{ kind: 'broken', z: 4, x: 8, y: 5 }]);
  const given = AbortSignal.abort();
  await expect(failed.read(4, 9, 5, given)).rejects.toThrow('not gzip');
  expect(told).toHaveLength(1);
});
