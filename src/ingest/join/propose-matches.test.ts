import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { proposeMatches } from './propose-matches.ts';

const keys = (...names: string[]) => names.map((key) => ({ key }));

test('a row "X und Y" is proposed for two areas', () => {
  const areas = keys('Neuland', 'Gut Moor', 'Moorburg');
  expect(proposeMatches(keys('Neuland und Gut Moor', 'Gut Moor/Moorburg'), areas)).toEqual([
    {
      tableKey: 'Neuland und Gut Moor',
      areaKeys: ['Neuland', 'Gut Moor'],
      distance: 0,
      reason: 'parts',
    },
    {
      tableKey: 'Gut Moor/Moorburg',
      areaKeys: ['Gut Moor', 'Moorburg'],
      distance: 0,
      reason: 'parts',
    },
  ]);
});

test('a slip of the pen is proposed with its distance, the surest first', () => {
  const areas = keys('Fuhlsbüttel', 'Eimsbüttel', 'St. Georg');
  expect(proposeMatches(keys('Fulsbüttel', 'Sankt Georg'), areas)).toEqual([
    { tableKey: 'Sankt Georg', areaKeys: ['St. Georg'], distance: 0, reason: 'name' },
    // "fuhlsbuettel" has 12 letters, of which one is missing.
    { tableKey: 'Fulsbüttel', areaKeys: ['Fuhlsbüttel'], distance: 1 / 12, reason: 'letters' },
  ]);
});

test('names that are only alike are no proposal', () => {
  expect(
    proposeMatches(keys('Neustadt', 'Hamburg', '0815'), keys('Altstadt', 'Harburg-Süd')),
  ).toEqual([]);
});

test('a name is used where the key is a number, and a municipality key in each of its lengths', () => {
  const areas = [
    { key: '01001000', name: 'Flensburg' },
    { key: '01002000', name: 'Kiel' },
  ];
  const rows = [{ key: '010010000000' }, { key: 'x7', name: 'Kiel, Landeshauptstadt' }];
  expect(proposeMatches(rows, areas).map(({ areaKeys, reason }) => [areaKeys, reason])).toEqual([
    [['01001000'], 'ags'],
    [['01002000'], 'name'],
  ]);
});

test('an area of another year is told apart where the table says so', () => {
  const rows = [
    { key: '13001', name: 'Greifswald, kreisfreie Stadt (bis 03.09.2011)' },
    { key: '14284', name: 'Niederschlesischer Oberlausitzkreis (b.31.07.2008)' },
  ];
  // GENESIS table 12411-0015: both counties were merged into others and have only "-" since.
  expect(
    proposeMatches(rows, keys('Greifswald')).map(({ areaKeys, text }) => [areaKeys, text]),
  ).toEqual([
    [[], '(bis 03.09.2011)'],
    [[], '(b.31.07.2008)'],
  ]);
});

test('every proposal names areas that are there, each once, within the distance', () => {
  const name = fc.string({ unit: fc.constantFrom(...'aäbeu nd/-1'), maxLength: 14 });
  fc.assert(
    fc.property(fc.array(name), fc.uniqueArray(name), (rows, areas) => {
      for (const { areaKeys, distance } of proposeMatches(keys(...rows), keys(...areas))) {
        expect(areaKeys.every((key) => areas.includes(key))).toBe(true);
        expect(new Set(areaKeys).size).toBe(areaKeys.length);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(0.34);
      }
    }),
  );
});
