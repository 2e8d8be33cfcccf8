import { expect, test } from 'vitest';
import { guessKey } from './guess-key.ts';
import { areaKeysOf, bestMeeting } from './meet-areas.ts';
import type { Table } from '../result/table.ts';

const fourDigits = ['0101', '0102', '0103', '0104'];
const meet = (cells: readonly string[], keys = fourDigits) => {
  const { code, extra, met } = bestMeeting(new Set(cells), areaKeysOf(keys));
  return [code, extra, met];
};

test('the plainest way of comparing is proposed, with what the project must state for it', () => {
  expect(meet(fourDigits)).toEqual(['cells-meet-areas', {}, 4]);
  expect(meet(['101', '102', '103', '104'])).toEqual([
    'cells-meet-areas-with-zeros',
    { keyPad: 4 },
    4,
  ]);
  expect(meet(['\u001f0101', '\u001f0102'])).toEqual([
    'cells-meet-areas-cleaned',
    { keyForm: 'clean' },
    2,
  ]);
  const both = { keyForm: 'clean', keyPad: 4 };
  expect(meet(["'101.0", "'102.0"])).toEqual(['cells-meet-areas-cleaned', both, 2]);
});

test('where it is the areas that lost their zeros, their keys are to be filled', () => {
  const keys = ['101', '102', '103', '104'];
  expect(meet(fourDigits, keys)).toEqual(['cells-meet-areas-with-zeros', { areaKeyPad: 4 }, 4]);
  const wrapped = fourDigits.map((key) => `="${key}"`);
  const both = { keyForm: 'clean', areaKeyPad: 4 };
  expect(meet(wrapped, keys)).toEqual(['cells-meet-areas-cleaned', both, 4]);
});

test('keys that only unseen signs tell apart are met by none that has lost them', () => {
  expect(meet(['0101\u00ad'], ['0101\u200b', '0101\u200c'])).toEqual(['cells-meet-areas', {}, 0]);
});

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  return { file: 't.csv', header, separator: ';', rows, lines: rows.map((_, row) => row + 2) };
}

test('the column of a country that meets every area is the key, whatever its other rows are', () => {
  const rows = Array.from({ length: 600 }, (_, row) => [String(100 + row), String(500 + row)]);
  const keys = Array.from({ length: 12 }, (_, area) => String(501 + area));
  // "Bestand" meets 501 to 512 with all of the first rows; "Gebiet" has the same keys further down.
  expect(guessKey(tableOf(['Gebiet', 'Einwohner'], rows), keys)?.value.column).toBe('Gebiet');
});

test('a measured column is no key, although all its values differ', () => {
  const rows = Array.from({ length: 6 }, (_, row) => [
    `${1 + (row % 2)}. Aue`,
    `9101${row % 2}0`,
    String(20_890 + 17 * row),
  ]);
  const table = tableOf(['Gebietsname', 'Gebiets-ID', 'Nettoeinkommen'], rows);
  expect(guessKey(table)?.value.column).toBe('Gebiets-ID');
  expect(
    guessKey(
      tableOf(
        ['Nettoeinkommen'],
        rows.map(([, , value = '']) => [value]),
      ),
    ),
  ).toBeUndefined();
});
