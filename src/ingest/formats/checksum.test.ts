import { expect, test } from 'vitest';
import { Checksum } from './checksum.ts';

function of(...pieces: string[]): number {
  const checksum = new Checksum();
  for (const piece of pieces) checksum.add(new TextEncoder().encode(piece));
  return checksum.value;
}

test('the digits 1 to 9 have the checksum that the catalogue of CRC algorithms states, in one piece and in two', () => {
  expect(of('123456789')).toBe(0xcbf43926);
  expect(of('1234', '56789')).toBe(0xcbf43926);
  expect(of()).toBe(0);
});
