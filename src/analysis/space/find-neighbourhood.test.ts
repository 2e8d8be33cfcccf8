import { expect, test } from 'vitest';
import { areaId } from '../../areas/area-id.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { findNeighbourhood } from './find-neighbourhood.ts';

const areas = ['4', '1', '2', '3'].map((key) => ({ id: areaId(key) }));
const cluster: Cluster = {
  key: '2',
  municipalities: [],
  areas: [2, 3],
  population: 900,
  name: 'Zeche',
  others: 1,
};
/** Areas 2 and 3 are marked and hang together, 1 and 4 are not marked. */
const clusters: Clusters = { list: [cluster], clusterOf: Int32Array.of(-1, -1, 0, 0) };

test('key 2 is the neighbourhood of areas 2 and 3 itself', () => {
  expect(findNeighbourhood(clusters, '2', areas)).toEqual({ state: 'here', place: 0, cluster });
});

test('key 3 of a smaller neighbourhood is succeeded by the one that holds area 3 now', () => {
  const found = findNeighbourhood(clusters, '3', areas);
  expect(found).toEqual({ state: 'succeeded', place: 0, cluster });
});

test('key 1 is gone, since area 1 at place 1 is no longer marked', () => {
  expect(findNeighbourhood(clusters, '1', areas)).toEqual({ state: 'gone', area: 1 });
});

test('key 9 is gone, and there is no area of this key to offer; nor is "02" area 2', () => {
  const gone = { state: 'gone', area: undefined };
  expect(findNeighbourhood(clusters, '9', areas)).toEqual(gone);
  expect(findNeighbourhood(clusters, '02', areas)).toEqual(gone);
  expect(findNeighbourhood(clusters, '', areas)).toEqual(gone);
});
