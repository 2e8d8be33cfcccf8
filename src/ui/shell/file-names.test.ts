import { expect, test } from 'vitest';
import { fileName, rowsAsText } from './file-names.ts';

test('title and year name the file, without umlauts and blanks', () => {
  expect(fileName('Köln & Umland', '2024', '.csv')).toBe('koeln-umland-2024.csv');
  expect(fileName('Köln', 'Runde Süß', '.png')).toBe('koeln-runde-suess.png');
});

test('a round without a name leaves no trace; without a title it is a file of the product', () => {
  expect(fileName('Berlin', '', '-markiert.geojson')).toBe('berlin-markiert.geojson');
  expect(fileName('', '', '.csv')).toBe('quartieratlas.csv');
});

test('3 of 10 areas are a selection, in the words of the language; all 10 are not', () => {
  const part = { of: 3, all: 10, language: 'de' } as const;
  expect(fileName('Berlin', '2024', '.csv', part)).toBe('berlin-2024-auswahl.csv');
  expect(fileName('Berlin', '', '.csv', { ...part, language: 'en' })).toBe('berlin-selection.csv');
  expect(fileName('Berlin', '', '.csv', { ...part, of: 10 })).toBe('berlin.csv');
  expect(fileName('Berlin', '', '.csv', { ...part, of: 0 })).toBe('berlin-auswahl.csv');
});

test('on the clipboard columns are parted by tabs: 0 is 0, what is not known is nothing', () => {
  expect(
    rowsAsText([
      ['Gebiet', 'Menschen'],
      ['Nord', 0],
      ['Süd', null],
    ]),
  ).toBe('Gebiet\tMenschen\nNord\t0\nSüd\t');
  expect(rowsAsText([])).toBe('');
});
