import { expect, test } from 'vitest';
import { nearestFirst } from './nearest-names.ts';

test('PLR-ID is the nearest to PLR_ID, then PLR-Name', () => {
  expect(nearestFirst('PLR_ID', ['EW', 'PLR-Name', 'PLR-ID'])).toEqual([
    'PLR-ID',
    'PLR-Name',
    'EW',
  ]);
});

test('equally near names keep their order', () => {
  expect(nearestFirst('a', ['b', 'c'])).toEqual(['b', 'c']);
});
