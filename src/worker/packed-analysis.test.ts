import { expect, test } from 'vitest';
import { analyseRound } from '../analysis/classes/analyse-round.ts';
import { smallDataset } from '../analysis/small-dataset.fixture.ts';
import { groupsOf } from '../analysis/values/groups.ts';
import { packAnalysis, unpackAnalysis } from './packed-analysis.ts';

const dataset = smallDataset({
  population: [100, 100, 200, 50],
  columns: { share: [10, 40, null, 5], rent: [8, 8, 11, 9] },
  municipality: ['Essen', 'Essen', 'Unna', '__proto__'],
});
const analysis = analyseRound(dataset, '', { method: 'septiles', weight: 'population' });

test('an analysis comes to the page as it was; its arrays are copies, and those of the worker stay', () => {
  const { names } = groupsOf(dataset.areas, 'municipality');
  const packed = packAnalysis(analysis, names);
  const buffers = Object.values(packed.ranks).map(({ buffer }) => buffer as ArrayBuffer);
  const arrived = unpackAnalysis(structuredClone(packed, { transfer: buffers }));
  expect(arrived.classifications).toEqual(analysis.classifications);
  expect(arrived.ranks).toEqual(analysis.ranks);
  expect(arrived.ranked).toEqual(analysis.ranked);
  // Unna has no share, and none is made of it.
  expect(arrived.means['share']?.all).toBe(analysis.means['share']?.all);
  expect(Object.entries(arrived.means['share']?.byMunicipality ?? {})).toEqual([
    ['Essen', 25],
    ['__proto__', 5],
  ]);
  expect(arrived.means['rent']?.byMunicipality).toEqual(analysis.means['rent']?.byMunicipality);
  expect(analysis.ranks['rent']).toHaveLength(4);
});
