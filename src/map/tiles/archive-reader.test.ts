import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serveFiles, type Manner, type StaticServer } from '../../opening/static-server.fixture.ts';
import { archiveReader } from './archive-reader.ts';

let server: StaticServer;
const { signal } = new AbortController();

beforeEach(async () => {
  server = await serveFiles(new Map([['areas.pmtiles', new Uint8Array(300).fill(120)]]));
  vi.stubGlobal('location', { origin: new URL(server.base).origin });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

const readTile = (address = `${server.base}areas.pmtiles`): Promise<unknown> =>
  archiveReader(address).read(4, 8, 5, signal);

test.each<[Manner, string]>([
  ['ranges', 'broken'],
  ['page', 'broken'],
  ['failing', 'refused'],
  ['missing', 'refused'],
  ['half', 'cut'],
  ['bodiless', 'cut'],
])('of a server that answers so (%s) a tile is told to be %s', async (manner, kind) => {
  server.manners.set('areas.pmtiles', manner);
  await expect(readTile()).rejects.toMatchObject({ name: 'TileFailure', kind });
});

test('an archive of another origin is not asked for', async () => {
  await expect(readTile('https://example.org/areas.pmtiles')).rejects.toMatchObject({
    kind: 'network',
    message: 'The archive lies on another origin.',
  });
  expect(server.asked).toEqual([]);
});

test('what has failed is kept, and asked for past the cache after a reset', async () => {
  const reader = archiveReader(`${server.base}areas.pmtiles`);
  await expect(reader.read(4, 8, 5, signal)).rejects.toThrow('cannot be read');
  await expect(reader.read(4, 8, 5, signal)).rejects.toThrow('cannot be read');
  expect(server.asked).toHaveLength(1);
  reader.reset();
  await expect(reader.read(4, 8, 5, signal)).rejects.toThrow('cannot be read');
  expect(server.asked).toHaveLength(2);
});
