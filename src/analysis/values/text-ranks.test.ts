import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import { smallDataset } from '../small-dataset.fixture.ts';
import { textRanks } from './text-ranks.ts';

const names = Object.freeze(['Zoo', 'Öhringen', 'Quartier 10', 'quartier 2', 'Zoo']);
const areas = names.map((name, index) => ({ id: areaId(String(index)), name }));
const dataset = Object.freeze({ ...smallDataset({ columns: { a: [1, 2, 3, 4, 5] } }), areas });

test('Ö stands beside O, 2 before 10, and equal names share a place', () => {
  expect([...textRanks(dataset, 'name')]).toEqual([3, 0, 2, 1, 3]);
});

test('areas without a municipality all stand at the same place', () => {
  expect([...textRanks(dataset, 'municipality')]).toEqual([0, 0, 0, 0, 0]);
});

test('the texts are compared once', () => {
  expect(textRanks(dataset, 'name')).toBe(textRanks(dataset, 'name'));
});

test('keys of equal length in their order are ranked as any others: 0100, 0100, 0102 are 0, 0, 1', () => {
  const ranksOf = (ids: readonly string[]): number[] => [
    ...textRanks({ ...dataset, areas: ids.map((id) => ({ id: areaId(id), name: id })) }, 'id'),
  ];
  expect(ranksOf(['0100', '0100', '0102'])).toEqual([0, 0, 1]);
  expect(ranksOf(['0102', '0100', '0100'])).toEqual([1, 0, 0]);
  expect(ranksOf(['9', '10', '11'])).toEqual([0, 1, 2]);
});
