import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CollationKeys, registerOrder } from './collation-key.ts';

const signs = fc.constantFrom(...'aAäÄbßsSzZ0019 -.,/()éE_\'"&+–:');
const text = fc.array(signs, { maxLength: 8 }).map((all) => all.join(''));

test('keys compare as the German register does, for any two texts of the signs names are made of', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const compared = CollationKeys.of([one, other])?.compare(0, 1);
      expect(Math.sign(compared ?? Number.NaN)).toBe(Math.sign(registerOrder.compare(one, other)));
    }),
    { numRuns: 3000 },
  );
});

test('Straße stands where Strasse does, Quartier 9 before Quartier 10, and Cyrillic is left to the collator', () => {
  const keys = CollationKeys.of(['Straße', 'STRASSE', 'Quartier 9', 'Quartier 10']);
  expect(keys?.compare(0, 1)).toBe(0);
  expect(keys?.compare(2, 3)).toBeLessThan(0);
  expect(CollationKeys.of(['Žuk', 'Жук'])).toBeUndefined();
});

test('the keys of 20,000 texts keep their places: each is compared with its neighbour as it stands', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `Musterquartier ${index % 1000}`);
  const keys = CollationKeys.of(texts);
  expect(keys?.compare(19_998, 19_999)).toBeLessThan(0);
  expect(keys?.compare(0, 19_999)).toBeLessThan(0);
  expect(keys?.compare(999, 19_999)).toBe(0);
});
