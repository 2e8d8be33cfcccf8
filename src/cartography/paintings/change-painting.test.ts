import { expect, test } from 'vitest';
import { columnOf, type Column } from '../../areas/column.ts';
import { changePainting } from './change-painting.ts';

function knownColumn(values: readonly number[]): Column {
  return columnOf(values.map((value) => ({ state: 'known', value })));
}

test('differences of −6 to +4 stand in steps of 2 around 0, whose own step reaches from −1 to +1', () => {
  const painting = changePainting(knownColumn([-6, -4, -1.5, 0, 1, 1.5, 4]), '2021', 'light');
  // Nine tenths of the differences are at most 4; 4 / 2.5 = 1.6, and the next round width is 2.
  expect(painting.ranges).toEqual({ bounds: [-5, -3, -1, 1, 3, 5], of: { from: '2021' } });
  expect([...painting.codes]).toEqual([1, 2, 3, 4, 4, 5, 6]);
});

test('where nothing has changed, every area stands in the middle', () => {
  const painting = changePainting(knownColumn([0, 0, 0]), '2021', 'light');
  expect([...painting.codes]).toEqual([4, 4, 4]);
});
