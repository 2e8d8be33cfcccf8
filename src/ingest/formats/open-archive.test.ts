import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { archiveLimits, openArchive, type Archive } from './open-archive.ts';

const zeros = (length: number) => new Uint8Array(length);

function open(bytes: Uint8Array, limits?: { entries: number; size: number }): Archive {
  const archive = openArchive(bytes, limits);
  if (typeof archive === 'string') throw new Error(archive);
  return archive;
}

/** Overwrites four bytes behind a signature: in the directory the stated size stands 24 bytes behind it. */
function stateSize(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

test('what was packed comes out again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 2000 }), async (content) => {
      const archive = open(zipSync({ 'ä/b.txt': content }));
      expect(archive.names).toEqual(['ä/b.txt']);
      expect(await archive.unpack('ä/b.txt')).toEqual(content);
    }),
    { numRuns: 30 },
  );
});

test('500 MB of zeros in half a megabyte are refused before anything is unpacked', async () => {
  const archive = open(stateSize(zipSync({ a: zeros(1_000_000) }), 500_000_000));
  expect(archive.isTooLarge).toBe(true);
  expect(await archive.unpack('a')).toBe('too-large');
});

test('files count together towards the limit', async () => {
  const archive = open(zipSync({ a: zeros(600), b: zeros(600) }), { entries: 10, size: 1000 });
  expect(await archive.unpack('a')).toHaveLength(600);
  expect(await archive.unpack('b')).toBe('too-large');
});

test('a file that is larger or smaller than stated is refused', async () => {
  const packed = () => zipSync({ a: zeros(1_000_000) });
  expect(await open(stateSize(packed(), 1000)).unpack('a')).toBe('false-size');
  expect(await open(stateSize(packed(), 2_000_000)).unpack('a')).toBe('false-size');
});

test('1001 entries are one too many', () => {
  const files = Object.fromEntries(
    Array.from({ length: archiveLimits.entries + 1 }, (_, index) => [`${index}`, zeros(1)]),
  );
  expect(openArchive(zipSync(files))).toBe('too-many-entries');
});

test.each(['../a.shp', '/etc/a.shp', 'C:\\a.shp', 'a/../../b.shp', '..\\a.shp'])(
  'the name %s leads out of the archive',
  (name) => {
    expect(openArchive(zipSync({ [name]: zeros(1) }))).toBe('path');
  },
);

test('folders and what macOS adds are no files; a name like __proto__ is one', () => {
  const files = new Map([
    ['a/', zeros(0)],
    ['__MACOSX/._a.shp', zeros(1)],
    ['a/.DS_Store', zeros(1)],
    ['a/b.shp', zeros(1)],
  ]);
  expect(open(zipSync(Object.fromEntries(files))).names).toEqual(['a/b.shp']);
});

test('a password is told, damage is told, and noise is never an exception', async () => {
  const locked = zipSync({ a: zeros(10) });
  const view = new DataView(locked.buffer);
  for (let at = 0; at + 4 < locked.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  expect(await open(locked).unpack('a')).toBe('encrypted');
  expect(openArchive(zeros(10))).toBe('damaged');
  const whole = zipSync({ a: Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 251) });
  const place = fc.nat(whole.length - 1);
  await fc.assert(
    fc.asyncProperty(place, fc.nat(255), place, async (at, byte, end) => {
      const noisy = whole.slice();
      noisy[at] = byte;
      for (const bytes of [noisy, whole.slice(0, end)]) {
        const archive = openArchive(bytes);
        if (typeof archive === 'string') continue;
        for (const name of archive.names) await archive.unpack(name);
      }
    }),
  );
});
