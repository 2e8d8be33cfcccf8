import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import { judgeAreas, condition, sevenAreas } from '../judge-areas.fixture.ts';
import { summariseMunicipalities } from './municipalities.ts';
import { smallDataset } from '../small-dataset.fixture.ts';

test('two of four areas in A and one of two in B are flagged; the area without a municipality is in none', () => {
  const { areas, ...rest } = smallDataset(sevenAreas);
  const names = ['A', 'A', 'A', 'B', 'A', 'B', undefined];
  const dataset = {
    ...rest,
    areas: areas.map((area, index) => {
      const municipality = names[index];
      return { ...area, id: areaId(String(index)), ...(municipality && { municipality }) };
    }),
  };
  // The values are 1 to 7: classes 3 and above are the areas 2 to 6.
  const judgement = judgeAreas(sevenAreas, [condition('class-at-least', 3)]);
  expect(summariseMunicipalities(dataset, judgement)).toEqual([
    { name: 'A', areas: 4, flagged: 2, undecidable: 0, population: 400, populationFlagged: 200 },
    { name: 'B', areas: 2, flagged: 2, undecidable: 0, population: 200, populationFlagged: 200 },
  ]);
});
