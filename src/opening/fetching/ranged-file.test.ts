import { afterEach, beforeEach, expect, test } from 'vitest';
import { RangedFile, type FilePlace } from './ranged-file.ts';
import { serveFiles, type StaticServer } from '../static-server.fixture.ts';

/** 100,000 bytes, of which the one at place n is n modulo 251; the first request brings 65,536 of them. */
const bytes = Uint8Array.from({ length: 100_000 }, (_, place) => place % 251);
const file = 'areas.parquet';
let server: StaticServer;
let place: FilePlace;

beforeEach(async () => {
  server = await serveFiles(new Map([[file, bytes]]));
  place = { url: new URL(file, server.base), file };
});

afterEach(() => server.close());

const at = async (opened: RangedFile, start: number): Promise<number[]> => [
  ...new Uint8Array(await opened.slice(start, start + 3)),
];

test('a part beyond the beginning that a cache holds without its bytes is fetched past it', async () => {
  const opened = await RangedFile.open(place);
  server.cached.set(file, 'bodiless');
  // 70,000 is 278 · 251 + 222.
  expect(await at(opened, 70_000)).toEqual([222, 223, 224]);
});

test('a server that sends a part and then all of the file: the rest is taken of it, and it is not asked again', async () => {
  const opened = await RangedFile.open(place);
  server.manners.set(file, 'whole');
  expect(await at(opened, 70_000)).toEqual([222, 223, 224]);
  const asked = server.asked.length;
  expect(await at(opened, 99_000)).toEqual([106, 107, 108]);
  expect(server.asked).toHaveLength(asked);
});

test('a file that has changed meanwhile is said to be another', async () => {
  const opened = await RangedFile.open(place);
  server.files.set(file, bytes.subarray(0, 90_000));
  await expect(at(opened, 70_000)).rejects.toMatchObject({
    diagnostic: { kind: 'file-changed', file: file },
  });
});

test('a server that packs the parts it sends: the whole file is taken instead', async () => {
  server.manners.set(file, 'packed-parts');
  const opened = await RangedFile.open(place);
  expect(opened.isWhole).toBe(true);
  expect(await at(opened, 70_000)).toEqual([222, 223, 224]);
});
