import { expect, test } from 'vitest';
import { placeOfName } from './same-name.ts';

test('a name is found in either form of Unicode and with unseen signs', () => {
  const names = ['Name', 'Schlu\u0308ssel', 'Anteil\u00a0in %'];
  expect(placeOfName(names, 'Schlüssel')).toBe(1);
  expect(placeOfName(names, 'Anteil in %')).toBe(2);
  expect(placeOfName(names, '\ufeffName')).toBe(0);
  expect(placeOfName(names, 'Key')).toBe(-1);
});

test('where only unseen signs tell two names apart, the exact one counts, and no other is guessed', () => {
  const names = ['Wert', 'Wert\u200b'];
  expect(placeOfName(names, 'Wert\u200b')).toBe(1);
  expect(placeOfName(names, 'Wert\u200c')).toBe(-1);
});
