import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from './slips.ts';

test.each([
  ['altstadt', 'altstadt', 0],
  ['altstat', 'altstadt', 1],
  ['altstaddt', 'altstadt', 1],
  ['altstodt', 'altstadt', 1],
  ['altsatdt', 'altstadt', 1],
  ['latstdat', 'altstadt', 2],
  ['altstadt', 'neustadt', 3],
])('between %s and %s lie %i slips', (typed, word, slips) => {
  expect(slipsBetween(typed, word, 3).whole).toBe(slips);
});

test('of a word that is still being typed, the nearest beginning counts', () => {
  expect(slipsBetween('eisenbanh', 'eisenbahnerplatz', 2)).toEqual({ whole: 8, start: 1 });
});

test('slips are the same both ways, and no more than the longer word has letters', () => {
  const word = fc.string({ maxLength: 8, unit: fc.constantFrom(...'abc') });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const { whole } = slipsBetween(one, other, 8);
      expect(whole).toBe(slipsBetween(other, one, 8).whole);
      expect(whole).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(whole === 0).toBe(one === other);
    }),
  );
});
