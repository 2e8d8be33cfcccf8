import { expect, test } from 'vitest';
import { condition, judgeAreas } from '../../analysis/judge-areas.fixture.ts';
import { smallDataset } from '../../analysis/small-dataset.fixture.ts';
import { columnOf } from '../../areas/column.ts';
import { known, missing } from '../../areas/figure.ts';
import { flagPainting } from './flag-painting.ts';
import { countPainting } from './painting.ts';

test('of seven areas two are flagged, one just misses, three do not hold, one without a figure is hatched', () => {
  // Six areas with the values 1 to 6; at least class 6 of septiles by areas: the values 5 and 6 are above its break.
  const values = [1, 2, 3, 4, 5, 6, null];
  const plan = { columns: { share: values } };
  const judgement = judgeAreas(plan, [condition('value-at-least', 5)]);
  const painting = flagPainting(smallDataset(plan), judgement, 'light');
  // 4 misses 5 by a fifth, more than the margin of a tenth.
  expect([...painting.codes]).toEqual([1, 1, 1, 1, 3, 3, 0]);
  expect([...painting.absences]).toEqual([0, 0, 0, 0, 0, 0, 1]);
});

test('a legend counts areas and known people per code and per absence', () => {
  const painting = {
    id: 'test',
    codes: Uint8Array.from([1, 3, 3, 0, 0]),
    absences: Uint8Array.from([0, 0, 0, 1, 2]),
    colours: ['#111111', '#222222', '#333333'],
  };
  const population = columnOf([known(10), known(20), missing, known(5), known(7)]);
  expect(countPainting(painting, population)).toEqual({
    codes: [
      { areas: 1, population: 10, unknown: 0 },
      { areas: 0, population: 0, unknown: 0 },
      { areas: 2, population: 20, unknown: 1 },
    ],
    absences: {
      missing: { areas: 1, population: 5, unknown: 0 },
      suppressed: { areas: 1, population: 7, unknown: 0 },
      'not-applicable': { areas: 0, population: 0, unknown: 0 },
    },
  });
  // The same counts are not made anew for the same people, and are for others.
  expect(countPainting(painting, population)).toBe(countPainting(painting, population));
  expect(countPainting(painting, undefined).codes[0]?.population).toBeUndefined();
});

test('where nobody knows how many people there are, the legend has no number of them, and no 0', () => {
  const painting = {
    id: 'test',
    codes: Uint8Array.from([1, 1]),
    absences: Uint8Array.from([0, 0]),
    colours: ['#111111'],
  };
  expect(countPainting(painting, undefined).codes).toEqual([
    { areas: 2, population: undefined, unknown: 2 },
  ]);
});
