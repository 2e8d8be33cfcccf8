import { expect, test } from 'vitest';
import { readBytes } from './read-bytes.ts';

const streamOf = (...pieces: number[]) =>
  new Blob(pieces.map((size) => new Uint8Array(size).fill(7))).stream();

test('20 MB come whole, and it is said at least twice how far it is', async () => {
  const said: number[] = [];
  const bytes = await readBytes(streamOf(12_000_000, 8_000_000), 20_000_000, (done) =>
    said.push(done),
  );
  expect(bytes).toHaveProperty('length', 20_000_000);
  expect(said.length).toBeGreaterThanOrEqual(2);
});

test('a file of 5 bytes above a limit of 4 is refused unread, and so is one that lies about its size', async () => {
  const report = () => undefined;
  expect(await readBytes(streamOf(5), 5, report, 4)).toEqual({ tooLarge: 5 });
  expect(await readBytes(streamOf(5), 0, report, 4)).toEqual({ tooLarge: 5 });
});
