import { expect, test } from 'vitest';
import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import { withNeighbourhoods } from './neighbourhood-hits.ts';
import type { Hit } from './search.ts';

const cluster = (name: string, others: number, areas: readonly number[]): Cluster => ({
  key: `key of ${name}`,
  municipalities: [],
  areas,
  population: 100,
  name,
  others,
});
/** Areas 0 and 1 are Erlenbruch Nord and Süd, 2 and 3 Hafen and Werft, 4 lies in none. */
const clusters: Clusters = {
  list: [cluster('Erlenbruch', 0, [0, 1]), cluster('Hafen', 1, [2, 3])],
  clusterOf: Int32Array.of(0, 0, 1, 1, -1),
};
const areas = (...indices: number[]): Hit[] => indices.map((index) => ({ kind: 'area', index }));
const nameOf = ({ name, others }: Cluster) =>
  others === 0 ? name : `${name} und ${others} weiteres`;
const found = (text: string, hits: readonly Hit[], known: Clusters | undefined = clusters) =>
  withNeighbourhoods(hits, known, text, nameOf).map((hit) =>
    hit.kind === 'area' ? hit.index : hit.kind === 'neighbourhood' ? hit.cluster.name : hit.kind,
  );

test('the common name of areas finds their neighbourhood first, and only once', () => {
  expect(found(' erlenbruch', areas(0, 1))).toEqual(['Erlenbruch', 0, 1]);
});

test('the name of an area finds the area first, then its neighbourhood', () => {
  expect(found('Erlenbruch Süd', areas(1))).toEqual([1, 'Erlenbruch']);
  expect(found('Hafen', areas(2, 4))).toEqual([2, 'Hafen', 4]);
});

test('where no neighbourhoods are known, the hits are areas and places alone', () => {
  const place: Hit = { kind: 'municipality', name: 'Nord', areas: [0] };
  expect(withNeighbourhoods([place, ...areas(0)], undefined, 'x', nameOf)).toHaveLength(2);
  expect(found('x', areas(0), { ...clusters, touchUnknown: true })).toEqual([0]);
});

test('a neighbourhood is found by its key, by its whole name, and behind the hits when these name other areas', () => {
  expect(found('key of Hafen', areas())).toEqual([]);
  const keyed = {
    ...clusters,
    list: clusters.list.map((one, at) => ({ ...one, key: `0${at}01` })),
  };
  expect(found('0101', areas(), keyed)).toEqual(['Hafen']);
  expect(found('Hafen und 1 weit', areas())).toEqual(['Hafen']);
  // Area 4 is called Hafen as well, and is no part of the neighbourhood.
  expect(found('hafen', areas(4))).toEqual([4, 'Hafen']);
  expect(found('weiteres', areas())).toEqual([]);
});

test('of the name and the place both must fit', () => {
  const placed = {
    ...clusters,
    list: clusters.list.map((one, at) => ({
      ...one,
      municipalities: [['Nordstadt'], ['Süd']][at] ?? [],
    })),
  };
  expect(found('Erlenbruch in Nord', areas(), placed)).toEqual(['Erlenbruch']);
  expect(found('Erlenbruch Süd', areas(), placed)).toEqual([]);
});
