import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collationKey, registerOrder } from './collation-key.ts';

const signs = fc.constantFrom(...'aAäÄbßsSzZ0019 -.,/()éE_\'"&+–:');
const text = fc.array(signs, { maxLength: 8 }).map((all) => all.join(''));

test('keys compare as the German register does, for any two texts of the signs names are made of', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [collationKey(one) ?? '', collationKey(other) ?? ''];
      expect(a < b ? -1 : a > b ? 1 : 0).toBe(Math.sign(registerOrder.compare(one, other)));
    }),
    { numRuns: 3000 },
  );
});

test('Straße stands where Strasse does, Quartier 9 before Quartier 10, and Cyrillic is left to the collator', () => {
  expect(collationKey('Straße')).toBe(collationKey('STRASSE'));
  expect((collationKey('Quartier 9') ?? '') < (collationKey('Quartier 10') ?? '')).toBe(true);
  expect(collationKey('Жук')).toBeUndefined();
});
