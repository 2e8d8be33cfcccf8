import { expect, test } from 'vitest';
import { groupsOf, splitByGroup } from './groups.ts';
import { smallDataset } from '../small-dataset.fixture.ts';

const { areas } = smallDataset({
  columns: { share: [1, 2, 3, 4] },
  municipality: ['Unna', undefined, 'Essen', 'Unna'],
});

test('areas of one municipality form a group, named in the order of the file; no name, no group', () => {
  const groups = groupsOf(areas, 'municipality');
  expect(groups.names).toEqual(['Unna', 'Essen']);
  expect([...groups.groupOf]).toEqual([0, -1, 1, 0]);
});

test('all areas are one group; without Länder there is none', () => {
  expect([...groupsOf(areas, 'all').groupOf]).toEqual([0, 0, 0, 0]);
  expect(groupsOf(areas, 'land').names).toEqual([]);
});

test('an order of areas keeps its order inside each group', () => {
  const groups = groupsOf(areas, 'municipality');
  const split = splitByGroup(Uint32Array.from([3, 2, 1, 0]), groups);
  expect(split.map((order) => [...order])).toEqual([[3, 0], [2]]);
});
