import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textReader } from './text-of-bytes.ts';

describe('texts of bytes', () => {
  it('reads ASCII and umlauts that lie in one buffer', () => {
    const buffer = new TextEncoder().encode('Aue Köln Bern');
    const read = textReader();
    const texts = [
      [0, 3],
      [4, 9],
      [10, 14],
    ].map(([from, to]) => read(buffer.subarray(from, to)));
    expect(texts).toEqual(['Aue', 'Köln', 'Bern']);
  });

  it('reads what was written, from many buffers', () => {
    const read = textReader();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        const bytes = new TextEncoder().encode(one + other);
        const length = new TextEncoder().encode(one).length;
        expect(read(bytes.subarray(0, length))).toBe(
          new TextDecoder().decode(bytes.subarray(0, length)),
        );
        expect(read(bytes.subarray(length))).toBe(other);
      }),
    );
  });
});
