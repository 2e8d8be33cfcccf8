import { expect, test } from 'vitest';
import { axesOf } from '../../analysis/pairs/axes.ts';
import { smallDataset } from '../../analysis/small-dataset.fixture.ts';
import { areasIn, brushFromText, brushToText } from './brush.ts';

const dataset = smallDataset({
  columns: { share: [10, 20, 30, 40, null], base: [1, 2, '.', 4, 5] },
});
const axes = axesOf(dataset, { all: [] }, { x: 'share', y: 'base' });
const [round] = dataset.rounds;
if (!axes || !round) throw new Error('the data set has two indicators and a round');

test('a part from 20 to 40 and 2 to 4 picks the second and fourth area; ends belong to it, and no figure is in no part', () => {
  const part = brushFromText('20 40 2 4');
  if (!part) throw new Error('four numbers are a part');
  expect([...areasIn(part, round, axes)]).toEqual([0, 1, 0, 1, 0]);
});

test('a part goes through a link and back, its ends in order; three numbers or words are none', () => {
  expect(brushFromText('40 20 4 2')).toEqual({ x: [20, 40], y: [2, 4] });
  expect(brushToText({ x: [20, 40.5], y: [-2, 4] })).toBe('20 40.5 -2 4');
  expect(brushFromText('20 40 2')).toBeUndefined();
  expect(brushFromText('20 40 2 viel')).toBeUndefined();
  expect(brushFromText('20 40 2 ')).toBeUndefined();
  expect(brushFromText(undefined)).toBeUndefined();
});
