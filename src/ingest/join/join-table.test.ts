import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { joinTable } from './join-table.ts';
import type { Table } from '../result/table.ts';

function tableOf(keys: readonly string[]): Table {
  return {
    file: 't.csv',
    header: ['key'],
    separator: ';',
    rows: keys.map((key) => [key]),
    lines: keys.map((_, index) => index + 2),
  };
}

function join(areaIds: readonly string[], keys: readonly string[], keyPad?: number) {
  return joinTable({
    table: tableOf(keys),
    keyColumn: 0,
    rows: keys.map((_, row) => row),
    placeByKey: new Map(areaIds.map((id, place) => [id, place])),
    areaIds,
    round: '',
    ...(keyPad !== undefined && { keyPad }),
  });
}

test('areas without a row, rows without an area, repeated and empty keys are all listed', () => {
  const { rowOfArea, report, repeatedRows, emptyRows } = join(
    ['a', 'b', 'c'],
    ['b', ' a', '', 'b', 'z'],
  );
  expect([...rowOfArea]).toEqual([1, 0, -1]); // the first "b" is used
  expect(report).toEqual({
    table: 't.csv',
    round: '',
    matched: 2,
    areasWithoutRow: ['c'],
    rowsWithoutArea: ['z'],
    duplicateKeys: ['b'],
    emptyKeys: 1,
    paddedKeys: [],
  });
  expect([...repeatedRows]).toEqual([['b', [0, 3]]]);
  expect(emptyRows).toEqual([2]);
});

test('a lost leading zero is put back only where the project asks for it', () => {
  const ids = ['01100101', '12500101'];
  const keys = ['1100101', '12500101'];
  const without = join(ids, keys);
  expect(without.report).toMatchObject({ matched: 1, paddedKeys: [] });
  expect(without.couldBePadded).toEqual({ length: 8, keys: ['1100101'] });
  const padded = join(ids, keys, 8);
  expect(padded.report).toMatchObject({ matched: 2, paddedKeys: ['1100101'], rowsWithoutArea: [] });
  expect(padded.couldBePadded.keys).toEqual([]);
});

test('a key that meets its area as it is stays as it is', () => {
  expect(join(['1', '01'], ['1'], 2).report).toMatchObject({ matched: 1, areasWithoutRow: ['01'] });
});

test('one area named with and without its zero has its key twice', () => {
  const { report, rowOfArea } = join(['01'], ['01', '1'], 2);
  expect([...rowOfArea]).toEqual([0]);
  expect(report).toMatchObject({ duplicateKeys: ['01'], paddedKeys: [] });
});

test('names of people and machines are keys like any other', () => {
  expect(join(['__proto__', 'constructor'], ['constructor', '__proto__']).report.matched).toBe(2);
});

test('every area and every row is accounted for exactly once', () => {
  const key = fc.constantFrom('', '1', '01', '2', '02', '3', 'x', '__proto__');
  const ids = fc.uniqueArray(key.filter((text) => text !== ''));
  fc.assert(
    fc.property(
      ids,
      fc.array(key),
      fc.option(fc.constant(2), { nil: undefined }),
      (areas, keys, pad) => {
        const { report, repeatedRows, rowOfArea } = join(areas, keys, pad);
        expect(report.matched + report.areasWithoutRow.length).toBe(areas.length);
        const repeats = [...repeatedRows.values()].reduce((sum, rows) => sum + rows.length - 1, 0);
        const rows = report.matched + report.rowsWithoutArea.length + repeats + report.emptyKeys;
        expect(rows).toBe(keys.length);
        expect(rowOfArea.filter((row) => row >= 0)).toHaveLength(report.matched);
      },
    ),
  );
});
