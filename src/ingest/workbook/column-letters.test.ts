import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersOfColumn, placeOfReference } from './column-letters.ts';

test('the first, the last and the columns where a letter is added', () => {
  const columns = [0, 25, 26, 701, 702, 16_383];
  expect(columns.map(lettersOfColumn)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('a reference gives back the row and the column it was made of', () => {
  const row = fc.nat({ max: 1_048_575 });
  const column = fc.nat({ max: 16_383 });
  fc.assert(
    fc.property(row, column, (one, other) => {
      const place = placeOfReference(`${lettersOfColumn(other)}${one + 1}`);
      expect(place).toEqual({ row: one, column: other });
    }),
  );
});

test.each(['', '7', 'A', 'A0', 'A-1', 'ABCD1', 'A1.5', 'Ä1'])('"%s" is no reference', (text) => {
  expect(placeOfReference(text)).toBeUndefined();
});
