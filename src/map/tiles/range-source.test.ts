import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { largestWhole, RangeSource } from './range-source.ts';

const file = Uint8Array.from({ length: 1000 }, (_, place) => place % 251);

/** Runs a check against a server of this machine. */
async function withServer(
  answer: RequestListener,
  check: (source: RangeSource) => Promise<void>,
): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await check(new RangeSource(`${origin}/areas.pmtiles`, { origin }));
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
    (source) => expect(source.getBytes(0, 5)).rejects.toMatchObject({ kind: 'no-ranges' }),
  );
});

test('a page of HTML with status 200 is no archive', async () => {
  await withServer(
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Hallo');
    },
    (source) => expect(source.getBytes(0, 5)).rejects.toMatchObject({ kind: 'broken' }),
  );
});

test('a server that fails, and one that is gone, are told as the network', async () => {
  await withServer(
    (_, response) => {
      response.writeHead(503).end();
    },
    (source) => expect(source.getBytes(0, 5)).rejects.toMatchObject({ kind: 'network' }),
  );
  const gone = new RangeSource('http://127.0.0.1:9/areas.pmtiles', {
    origin: 'http://127.0.0.1:9',
  });
  await expect(gone.getBytes(0, 5)).rejects.toMatchObject({ kind: 'network' });
});

test('an archive of another origin is not asked for', () => {
  const origin = 'http://127.0.0.1';
  expect(() => new RangeSource('https://example.org/areas.pmtiles', { origin })).toThrow(
    /another origin/,
  );
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
      await expect(source.getBytes(10, 5)).rejects.toMatchObject({ kind: 'cut' });
    },
  );
});
