import { expect, test } from 'vitest';
import { keyEntries } from '../../export/report-keys.ts';
import { allKeys, findKeys } from './find-keys.ts';

const entries = Object.freeze(
  keyEntries([
    {
      table: 'mss.csv',
      round: '2021',
      matched: 3,
      areasWithoutRow: ['0104'],
      rowsWithoutArea: ['9901', 'Summe'],
      duplicateKeys: [],
      emptyKeys: 0,
      paddedKeys: ['0101'],
    },
    {
      table: 'mss.csv',
      round: '2019',
      matched: 4,
      areasWithoutRow: [],
      rowsWithoutArea: ['9901'],
      duplicateKeys: ['0102'],
      emptyKeys: 2,
      paddedKeys: [],
    },
  ]),
);

const keys = (filter: Partial<typeof allKeys>): string[] =>
  findKeys(entries, { ...allKeys, ...filter }).map(({ round, key }) => `${round} ${key}`);

test('every key of both rounds is in the list, table by table and kind by kind', () => {
  expect(keys({})).toEqual([
    '2021 0104',
    '2021 9901',
    '2021 Summe',
    '2021 0101',
    '2019 9901',
    '2019 0102',
  ]);
});

test('a count button shows its table, round and kind alone', () => {
  expect(keys({ table: 'mss.csv', round: '2021', kind: 'rows-without-area' })).toEqual([
    '2021 9901',
    '2021 Summe',
  ]);
});

test('the search finds parts of keys, whatever their case', () => {
  expect(keys({ text: ' summ' })).toEqual(['2021 Summe']);
  expect(keys({ text: '010' })).toEqual(['2021 0104', '2021 0101', '2019 0102']);
  expect(keys({ text: 'mss' })).toEqual([]);
});
