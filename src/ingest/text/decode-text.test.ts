import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { decodeText, isBlank } from './decode-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('a byte order mark decides and is not part of the text', () => {
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A', encoding: 'utf-8' });
  expect(decodeText(bytes(0xff, 0xfe, 0x41, 0))).toEqual({ text: 'A', encoding: 'utf-16le' });
  expect(decodeText(bytes(0xfe, 0xff, 0, 0x41))).toEqual({ text: 'A', encoding: 'utf-16be' });
});

test('UTF-16 without a mark is known by its zero bytes', () => {
  expect(decodeText(bytes(0x41, 0, 0x3b, 0))).toEqual({ text: 'A;', encoding: 'utf-16le' });
  expect(decodeText(bytes(0, 0x41, 0, 0x3b))).toEqual({ text: 'A;', encoding: 'utf-16be' });
});

test('zero bytes in no order are no text', () => {
  // The beginning of a ZIP archive, hence of an XLSX file.
  expect(decodeText(bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0))).toBeUndefined();
});

test('what is not UTF-8 is windows-1252: 0xFC is ü, 0x80 is €, 0x96 is a dash', () => {
  expect(decodeText(bytes(0xfc, 0x80, 0x96))).toEqual({ text: 'ü€–', encoding: 'windows-1252' });
  expect(decodeText(bytes(0xc3, 0xbc))).toEqual({ text: 'ü', encoding: 'utf-8' });
});

test('a stated encoding is used, and bytes that are not in it are refused', () => {
  expect(decodeText(bytes(0xc3, 0xbc), 'windows-1252')?.text).toBe('Ã¼');
  expect(decodeText(bytes(0xfc), 'utf-8')).toBeUndefined();
});

test('every text survives the way to UTF-8 and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const plain = text.replaceAll('\0', '').replace(/^\ufeff+/, '');
      expect(decodeText(new TextEncoder().encode(plain))?.text).toBe(plain);
    }),
  );
});

test('30 MB of blanks are blank, and that is known within a second', () => {
  const blanks = new Uint8Array(30_000_000).fill(0x20);
  const start = performance.now();
  expect(isBlank(blanks)).toBe(true);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(isBlank(bytes(0x20, 0x0a, 0x41))).toBe(false);
});
