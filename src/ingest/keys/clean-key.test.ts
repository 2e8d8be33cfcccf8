import { expect, test } from 'vitest';
import { readAreaKeys } from '../join/area-keys.ts';
import { cleanKey } from './clean-key.ts';

test('ways in which programs write the key 0101 are one key', () => {
  const written = [
    '\u001f0101',
    '\u200b0101',
    '01\u00ad01',
    '0101\ufeff',
    '\u202a0101\u202c',
    '="0101"',
    "'0101",
    '’0101',
    '"0101"',
    '„0101“',
    '0101.0',
    '0101,00',
    '０１０１', // full-width digits
    "'0101.0",
  ];
  expect(new Set(written.map(cleanKey))).toEqual(new Set(['0101']));
});

test('what is part of a key stays: zeros in front, thousands, names in quotes, letters', () => {
  expect(['0101', '101', '1.000', 'Siedlung "Am Park"', 'A-1', '01.02'].map(cleanKey)).toEqual([
    '0101',
    '101',
    '1.000',
    'Siedlung "Am Park"',
    'A-1',
    '01.02',
  ]);
  expect(cleanKey('01–02')).toBe('01-02'); // an en dash is a hyphen
  expect(cleanKey('Schlu\u0308ssel')).toBe('Schlüssel');
  expect(cleanKey('\u200b')).toBe('');
});

test('keys of areas are cleaned and filled only as stated, and counted', () => {
  const keys = ['\u200e101', '102', undefined, 'Hafen'];
  expect(readAreaKeys(keys, {}).keys).toEqual(keys);
  expect(readAreaKeys(keys, { keyForm: 'clean', keyPad: 4 })).toEqual({
    keys: ['0101', '0102', undefined, 'Hafen'],
    cleaned: ['\u200e101'],
    padded: ['\u200e101', '102'],
    ambiguous: [],
  });
});

test('two areas whose keys differ only in unseen signs or zeros stay two', () => {
  const keys = ['0101', '0101\u200b', '0102', '102', '0103'];
  const reading = readAreaKeys(keys, { keyForm: 'clean', keyPad: 4 });
  expect(reading.keys).toEqual(keys);
  expect(reading.ambiguous).toEqual(['0101', '0101\u200b', '0102', '102']);
});
