import { expect, test } from 'vitest';
import type { Dataset } from '../../areas/dataset.ts';
import type { PointGroup, PointLayer } from '../../areas/point-layer.ts';
import { smallDataset, writtenColumn, type Written } from '../small-dataset.fixture.ts';
import { isAboveThird, pointSegregation } from './point-segregation.ts';

/** Three areas, the first two in Nord, the third in Süd. */
const town = smallDataset({
  columns: { share: [10, 20, 30] },
  municipality: ['Nord', 'Nord', 'Süd'],
});

function layerOf(
  areas: readonly (number | undefined)[],
  kind: PointGroup['kind'],
  figures: readonly Written[],
  pupils: readonly Written[],
): PointLayer {
  const label = { de: 'Gruppe' };
  return {
    label: { de: 'Schulen' },
    source: 'schools.csv',
    points: areas.map((area, place) => ({ name: `${place}`, longitude: 10, latitude: 50, area })),
    columns: [],
    groups: [{ id: 'g', label, kind, figures: writtenColumn(figures), of: writtenColumn(pupils) }],
  };
}

const of = (...points: PointLayer[]) => pointSegregation({ ...town, points } satisfies Dataset);

test('two schools of 40 pupils mirror each other 1 : 3: half of the group would have to change school', () => {
  const { layers, municipalities } = of(layerOf([0, 1], 'count', [10, 30], [40, 40]));
  expect(municipalities).toEqual(['Nord', 'Süd']);
  const [nord, south] = layers[0]?.groups['g']?.byMunicipality ?? [];
  expect(nord?.segregation).toMatchObject({
    areas: 2,
    members: 40,
    people: 80,
    dissimilarity: 0.5,
  });
  // In Süd there is no school: undefined is the answer, not 0.
  expect(south?.segregation).toMatchObject({ areas: 0, dissimilarity: undefined });
});

test('shares in percent are turned into pupils: 25 % and 75 % of 40 are the same two schools', () => {
  const { layers } = of(layerOf([0, 1], 'share', [25, 75], [40, 40]));
  const { all, shares } = layers[0]?.groups['g'] ?? {};
  expect(all?.segregation.dissimilarity).toBe(0.5);
  expect([...(shares ?? [])]).toEqual([0.25, 0.75]);
});

test('withheld, missing and contradictory schools are left out and counted; those in no area take no part', () => {
  const layer = layerOf(
    [0, 1, 1, 2, 2, undefined],
    'count',
    [10, 30, '.', null, 90, 40],
    [40, 40, 40, 40, 40, 40],
  );
  const [found] = of(layer).layers;
  expect(found?.outside).toBe(1);
  expect(found?.groups['g']?.all).toMatchObject({ leftOut: 3, aboveThird: 1 });
  expect(found?.groups['g']?.all.segregation).toMatchObject({ areas: 2, people: 80 });
  expect(found?.groups['g']?.byMunicipality.map(({ leftOut }) => leftOut)).toEqual([1, 2]);
  expect(found?.groups['g']?.shares[5]).toBeNaN();
});

test('exactly a third, 100 of 300, is not above a third; 101 are', () => {
  expect([100, 101].map((members) => isAboveThird(members, 300))).toEqual([false, true]);
});

test('a single school with pupils is no distribution: one of two is empty, so no index is defined', () => {
  const { all } = of(layerOf([0, 1], 'count', [10, 0], [40, 0])).layers[0]?.groups['g'] ?? {};
  expect(all?.segregation).toMatchObject({ areas: 1, dissimilarity: undefined, gini: undefined });
  expect(all?.leftOut).toBe(0);
});

test('layers without groups are in no result', () => {
  const { groups: _groups, ...plain } = layerOf([0], 'count', [1], [2]);
  const { layers } = of(plain, layerOf([0], 'count', [1], [2]));
  expect(layers.map(({ layer }) => layer)).toEqual([1]);
});
