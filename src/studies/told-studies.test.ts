import { expect, test } from 'vitest';
import { columnOf } from '../areas/column.ts';
import { known } from '../areas/figure.ts';
import type { ExportInput } from '../export/export-input.ts';
import { smallTownExport, square } from '../export/small-town.fixture.ts';
import type { Project } from '../project/file/project.ts';
import { atlasOfAnswer } from './atlas-of-answer.ts';
import { askOnce } from './computations.ts';
import type { LoadedAtlas } from './loaded-atlas.ts';
import { exportStudies, resultParts } from './told-studies.ts';

/** The town as it is loaded; counts how often it is judged. */
function loaded(town: ExportInput) {
  const geometries = town.dataset.areas.map(() => square);
  const project = { autocorrelation: [] } as unknown as Project;
  const asked: string[] = [];
  const judgement = () => {
    asked.push('judgement');
    return town.judgement;
  };
  const atlas: LoadedAtlas = { ...atlasOfAnswer(project, geometries, town), judgement };
  return { atlas, asked };
}

async function partsOf(town: ExportInput) {
  const { atlas } = loaded(town);
  return resultParts(atlas, askOnce(atlas), town.judgement.question);
}

test('in four areas with one marked the studies tell one neighbourhood and a steadiness, and what has no data is absent', async () => {
  const parts = await partsOf(smallTownExport());
  expect(Object.keys(parts)).toEqual(['flags', 'clusters']);
  expect(parts['flags']).toMatchObject({ clusters: 1, neighbourhoodsWithin: 'municipality' });
  expect(parts['clusters']).toMatchObject([{ areas: ['0102'], municipality: '01' }]);
});

test('columns and result.json of one question compute neighbourhoods and steadiness once', async () => {
  const town = smallTownExport();
  const { question } = town.judgement;
  const one = loaded(town);
  await resultParts(one.atlas, askOnce(one.atlas), question);
  const both = loaded(town);
  const ask = askOnce(both.atlas);
  await exportStudies(ask, question);
  await resultParts(both.atlas, ask, question);
  expect(both.asked).toEqual(one.asked);
});

test('schools have a key of their own, by file: two in district 01, one of them above a third, none in 02', async () => {
  const counts = columnOf([known(10), known(30)]);
  const pupils = columnOf([known(40), known(40)]);
  const points = [0, 1].map((area) => ({ name: 'S', longitude: 10, latitude: 50, area }));
  const group = { id: 'g', label: { de: 'G' }, kind: 'count' } as const;
  const layer = { label: { de: 'Schulen' }, source: 'schools.csv', points, columns: [] };
  const town = smallTownExport({
    points: [{ ...layer, groups: [{ ...group, figures: counts, of: pupils }] }],
  });
  const { schoolSegregation, segregation } = await partsOf(town);
  expect(segregation).toBeUndefined();
  expect(schoolSegregation).toMatchObject({
    'schools.csv': {
      outside: 0,
      segregation: {
        '01': { g: { schools: 2, leftOut: 0, aboveThird: 1, dissimilarity: 0.5 } },
        '02': { g: { schools: 0, leftOut: 0, aboveThird: 0, dissimilarity: null } },
        all: { g: { schools: 2, dissimilarity: 0.5 } },
      },
    },
  });
});
