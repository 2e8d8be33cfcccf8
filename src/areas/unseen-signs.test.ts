import { expect, test } from 'vitest';
import { showUnseen, withoutUnseen } from './unseen-signs.ts';

test('whatever nobody sees makes no difference: 0101 stays 0101 behind each of these signs', () => {
  const unseen = [
    '\u001f', // unit separator
    '\u200b', // zero-width space
    '\u200d', // zero-width joiner
    '\u2060', // word joiner
    '\ufeff', // byte order mark
    '\u00ad', // soft hyphen
    '\u200e', // left-to-right mark
    '\u202a', // left-to-right embedding
    '\u2066', // left-to-right isolate
    '\u0000',
    '\u007f',
    '\ufe0f', // variation selector
    '\u00a0', // no-break space
    '\u202f', // narrow no-break space
    '\u3000', // ideographic space
    '\t',
  ];
  expect(new Set(unseen.map((sign) => withoutUnseen(`${sign}0101${sign}`)))).toEqual(
    new Set(['0101']),
  );
});

test('blanks inside a name stay one blank, and composed and decomposed letters are one', () => {
  expect(withoutUnseen('Neue\u00a0 Mitte')).toBe('Neue Mitte');
  expect(withoutUnseen('Schlu\u0308ssel')).toBe('Schlüssel');
  expect(withoutUnseen('\u200b')).toBe('');
});

test('a message writes unseen signs out, and leaves everything else as it is', () => {
  expect(['\u001f0101', '0101 ', '01\u200b01', '\u00a00101', '01  01'].map(showUnseen)).toEqual([
    '␟0101',
    '0101·',
    '01[U+200B]01',
    '[U+00A0]0101',
    '01··01',
  ]);
  expect(showUnseen('Neue Mitte 12\u202f345')).toBe('Neue Mitte 12\u202f345');
});
