import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { ArchiveSource, largestWhole, type ArchiveSourceOptions } from './archive-source.ts';

const file = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);

/** Runs a check against a server of this machine. */
async function withServer(
  answer: RequestListener,
  check: (source: ArchiveSource) => Promise<void>,
  options: ArchiveSourceOptions = { whole: 'keep' },
): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await check(new ArchiveSource(`${origin}/areas.pmtiles`, options));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('bytes 10 to 14 are asked for as a range', async () => {
  const ranges: (string | undefined)[] = [];
  await withServer(
    (request, response) => {
      ranges.push(request.headers.range);
      response.writeHead(206).end(file.subarray(10, 15));
    },
    async (source) => {
      const { data } = await source.getBytes(10, 5);
      expect([...new Uint8Array(data)]).toEqual([10, 11, 12, 13, 14]);
    },
  );
  expect(ranges).toEqual(['bytes=10-14']);
});

test('a small file from a server without ranges is read whole, once', async () => {
  let requests = 0;
  await withServer(
    (_, response) => {
      requests += 1;
      response.writeHead(200, { 'content-length': file.length }).end(file);
    },
    async (source) => {
      const first = await source.getBytes(10, 2);
      const second = await source.getBytes(900, 2);
      expect([...new Uint8Array(first.data)]).toEqual([10, 11]);
      expect([...new Uint8Array(second.data)]).toEqual([147, 148]);
    },
  );
  expect(requests).toBe(1);
});

test('a large file from a server without ranges is refused before it is read', async () => {
  await withServer(
    (_, response) => {
      response.writeHead(200, { 'content-length': largestWhole + 1 });
      response.write(file);
    },
    (source) => expect(source.getBytes(0, 5)).rejects.toMatchObject({ fault: 'no-ranges' }),
  );
});

test('a page of HTML with status 200 is no archive', async () => {
  await withServer(
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Hallo');
    },
    (source) => expect(source.getBytes(0, 5)).rejects.toMatchObject({ fault: 'page' }),
  );
});

test('a server that fails has refused, and one that is gone cannot be reached', async () => {
  await withServer(
    (_, response) => {
      response.writeHead(503).end();
    },
    (source) =>
      expect(source.getBytes(0, 5)).rejects.toMatchObject({ fault: 'refused', status: 503 }),
  );
  const gone = new ArchiveSource('http://127.0.0.1:9/areas.pmtiles', { whole: 'keep' });
  await expect(gone.getBytes(0, 5)).rejects.toMatchObject({ fault: 'unreachable' });
});

test('a part without a body, as out of a spoilt cache, is asked for past the cache; where it stays so it is cut', async () => {
  const answers: (string | undefined)[] = [];
  let isSpoilt = true;
  await withServer(
    (request, response) => {
      answers.push(request.headers['cache-control']);
      const isPastCache = request.headers['cache-control'] === 'no-cache';
      response.writeHead(206, { 'content-range': 'bytes 10-14/1000' });
      response.end(isSpoilt && !isPastCache ? undefined : file.subarray(10, isSpoilt ? 15 : 12));
    },
    async (source) => {
      const { data } = await source.getBytes(10, 5);
      expect([...new Uint8Array(data)]).toEqual([10, 11, 12, 13, 14]);
      expect(answers).toEqual([undefined, 'no-cache']);
      isSpoilt = false;
      await expect(source.getBytes(10, 5)).rejects.toMatchObject({ fault: 'cut' });
    },
  );
});

test('the beginning is asked for at once, and what stands in it is not asked for again', async () => {
  const ranges: (string | undefined)[] = [];
  await withServer(
    (request, response) => {
      ranges.push(request.headers.range);
      response.writeHead(206, { 'content-range': 'bytes 0-99/1000' }).end(file.subarray(0, 100));
    },
    async (source) => {
      expect((await source.getBytes(0, 5)).data.byteLength).toBe(5);
      expect([...new Uint8Array((await source.getBytes(97, 3)).data)]).toEqual([97, 98, 99]);
      expect(source.total).toBe(1000);
    },
    { whole: 'begin', ahead: 100 },
  );
  expect(ranges).toEqual(['bytes=0-99']);
});

test('of a whole file that is only begun no more is taken than is wanted', async () => {
  await withServer(
    (_, response) => {
      // The rest never comes: whoever waits for it waits for ever.
      response.writeHead(200, { 'content-length': largestWhole + 1 });
      response.write(file);
    },
    async (source) => {
      const { data } = await source.getBytes(900, 2);
      expect([...new Uint8Array(data)]).toEqual([147, 148]);
      expect(source.total).toBe(largestWhole + 1);
    },
    { whole: 'begin' },
  );
});

test('an archive smaller than its beginning is asked for once', async () => {
  let requests = 0;
  await withServer(
    (_, response) => {
      requests += 1;
      response.writeHead(206, { 'content-range': 'bytes 0-999/1000' }).end(file);
    },
    async (source) => {
      await source.getBytes(0, 16_384);
      expect([...new Uint8Array((await source.getBytes(998, 9)).data)]).toEqual([245, 246]);
    },
    { whole: 'begin', ahead: 32_768 },
  );
  expect(requests).toBe(1);
});
