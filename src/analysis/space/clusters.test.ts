import { expect, test } from 'vitest';
import type { NeighbourhoodsWithin } from '../../areas/dataset.ts';
import { analyseRound } from '../classes/analyse-round.ts';
import { findClusters } from './clusters.ts';
import { countNeighbourhoods } from './count-neighbourhoods.ts';
import { judge } from '../rule/coincidence.ts';
import { smallDataset } from '../small-dataset.fixture.ts';

/** Areas 0 to 4 in a row, each sharing a line with the next. */
const row = {
  starts: Uint32Array.of(0, 1, 3, 5, 7, 8),
  targets: Uint32Array.of(1, 0, 2, 1, 3, 2, 4, 3),
};

/** No area touches another, as far as is known. */
const apart = { starts: new Uint32Array(6), targets: new Uint32Array() };

/** The first three and the last area are marked; 0 and 1 lie in A, 2 to 4 in B. */
function judgedWithin(neighbourhoodsWithin?: NeighbourhoodsWithin) {
  const dataset = {
    ...smallDataset({
      columns: { share: [30, 40, 50, 10, 60] },
      population: [500, 600, 2000, 700, 800],
      municipality: ['A', 'A', 'B', 'B', 'B'],
    }),
    ...(neighbourhoodsWithin && { neighbourhoodsWithin }),
  };
  const classing = { method: 'septiles', weight: 'population' } as const;
  const rule = {
    all: [{ indicator: 'share', kind: 'value-at-least', cut: 30, frame: 'all' }],
  } as const;
  const judgement = judge(dataset, analyseRound(dataset, '', classing), rule, rule);
  return { dataset, judgement };
}

function clustersWithin(neighbourhoodsWithin?: NeighbourhoodsWithin) {
  const { dataset, judgement } = judgedWithin(neighbourhoodsWithin);
  return findClusters(dataset, judgement, row);
}

test('a neighbourhood ends with its municipality: areas 0 and 1 of A, 2 of B, and 4 alone', () => {
  const found = clustersWithin('municipality').list.map(
    ({ areas, municipalities, population }) => ({
      areas,
      municipalities,
      population,
    }),
  );
  expect(found).toEqual([
    { areas: [2], municipalities: ['B'], population: 2000 },
    { areas: [0, 1], municipalities: ['A'], population: 1100 },
    { areas: [4], municipalities: ['B'], population: 800 },
  ]);
  expect(clustersWithin().list).toEqual(clustersWithin('municipality').list);
});

test('districts of one city divide none: areas 0 to 2 are one neighbourhood of 3,100 people, most of them in B', () => {
  const { list, clusterOf } = clustersWithin('none');
  expect(
    list.map(({ key, areas, municipalities, population }) => [
      key,
      areas,
      municipalities,
      population,
    ]),
  ).toEqual([
    ['0', [0, 1, 2], ['B', 'A'], 3100],
    ['4', [4], ['B'], 800],
  ]);
  expect([...clusterOf]).toEqual([0, 0, 0, -1, 1]);
});

test('they are counted as they are listed: three that end with their municipality, two that do not', () => {
  const countWithin = (within: NeighbourhoodsWithin) => {
    const { dataset, judgement } = judgedWithin(within);
    return countNeighbourhoods(dataset, judgement.flags, row);
  };
  expect([countWithin('municipality'), countWithin('none')]).toEqual([3, 2]);
});

test('where nothing is known of any area touching another, none is counted, and the list says so', () => {
  const { dataset, judgement } = judgedWithin();
  expect(countNeighbourhoods(dataset, judgement.flags, apart)).toBeUndefined();
  const { list, touchUnknown } = findClusters(dataset, judgement, apart);
  expect([list.length, touchUnknown]).toEqual([4, true]);
  expect(clustersWithin().touchUnknown).toBeUndefined();
});
