import { afterEach, beforeEach, expect, test } from 'vitest';
import { askServer } from './ask-server.ts';
import { serveFiles, type Manner, type StaticServer } from '../static-server.fixture.ts';

/** 1,000 bytes, of which the one at place n is n modulo 251. */
const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
let server: StaticServer;

beforeEach(async () => {
  server = await serveFiles(
    new Map([
      ['file.bin', bytes],
      ['empty.bin', new Uint8Array()],
    ]),
  );
});

afterEach(() => server.close());

async function part(start: number, end: number, file = 'file.bin'): Promise<number[]> {
  const url = `${server.base}${file}`;
  const came = await askServer({ url, range: { start, end } }, (answer) => answer.read());
  return 'tooLarge' in came ? [] : [...came];
}

async function whole(patience?: number): Promise<number> {
  const asked = { url: `${server.base}file.bin`, ...(patience !== undefined && { patience }) };
  const came = await askServer(asked, (answer) => answer.read());
  return 'tooLarge' in came ? 0 : came.length;
}

test('a part comes at the first request, and one that goes beyond the end is the rest', async () => {
  expect(await part(10, 13)).toEqual([10, 11, 12]);
  expect(server.asked).toHaveLength(1);
  // 998 and 999 modulo 251.
  expect(await part(998, 1200)).toEqual([245, 246]);
});

test.each<Manner>(['bodiless', 'half', 'not-modified', 'dropping', 'other-part', 'failing'])(
  'a part that a cache answers wrongly (%s) is asked for once more, past the cache',
  async (manner) => {
    server.cached.set('file.bin', manner);
    expect(await part(10, 14)).toEqual([10, 11, 12, 13]);
    expect(server.asked).toEqual(['file.bin bytes=10-13', 'file.bin bytes=10-13']);
  },
);

test.each<Manner>(['bodiless', 'half', 'not-modified', 'dropping', 'failing'])(
  'a whole file that a cache answers wrongly (%s) is asked for once more, past the cache',
  async (manner) => {
    server.cached.set('file.bin', manner);
    expect(await whole()).toBe(1000);
    expect(server.asked).toHaveLength(2);
  },
);

test.each<[Manner, object]>([
  ['bodiless', { fault: 'cut', bytes: { came: 0, wanted: 4 } }],
  ['half', { fault: 'cut', bytes: { came: 2, wanted: 4 } }],
  ['not-modified', { fault: 'refused', status: 304 }],
  ['other-part', { fault: 'other-part' }],
  ['failing', { fault: 'refused', status: 503 }],
])('where it stays so (%s), that is what is said, after two requests', async (manner, said) => {
  server.manners.set('file.bin', manner);
  await expect(part(10, 14)).rejects.toMatchObject(said);
  expect(server.asked).toHaveLength(2);
});

test('a file that is not there is asked for once', async () => {
  await expect(part(0, 4, 'other.bin')).rejects.toMatchObject({ fault: 'refused', status: 404 });
  expect(server.asked).toHaveLength(1);
});

test('of a whole file with a stated length, half is a cut one', async () => {
  server.manners.set('file.bin', 'dropping');
  await expect(whole()).rejects.toMatchObject({ fault: 'cut', bytes: { came: 500, wanted: 1000 } });
});

test('a packed file has fewer bytes on its way than it has, and is whole', async () => {
  server.manners.set('file.bin', 'packed');
  expect(await whole()).toBe(1000);
  expect(server.asked).toHaveLength(1);
});

test('of a packed part nothing can be made: the whole file is taken', async () => {
  server.manners.set('file.bin', 'packed-parts');
  expect(await part(10, 14)).toHaveLength(1000);
  expect(server.asked).toEqual(['file.bin bytes=10-13', 'file.bin']);
});

test('an empty file is empty, by its part and as a whole', async () => {
  expect(await part(0, 4, 'empty.bin')).toEqual([]);
});

test('a server that says nothing is given up after a stated time', async () => {
  server.manners.set('file.bin', 'silent');
  await expect(whole(50)).rejects.toMatchObject({ fault: 'silent' });
});

test('nobody at the address is told as such, and an abort stays one', async () => {
  const nobody = { url: 'http://127.0.0.1:9/file.bin' };
  await expect(askServer(nobody, (answer) => answer.read())).rejects.toMatchObject({
    fault: 'unreachable',
  });
  const controller = new AbortController();
  server.manners.set('file.bin', 'silent');
  const asked = askServer({ url: `${server.base}file.bin`, signal: controller.signal }, (answer) =>
    answer.read(),
  );
  controller.abort();
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});
