import type { Area } from '../../areas/dataset.ts';
import type { Cluster, Clusters } from './clusters.ts';

/** What the key of a neighbourhood stands for under the rule and in the round that are asked. Source: docs/method.md#keys-of-neighbourhoods. */
export type FoundNeighbourhood =
  /** It is there. */
  | { readonly state: 'here'; readonly place: number; readonly cluster: Cluster }
  /** No neighbourhood has this key, but its area is marked: the one that holds the area now. */
  | { readonly state: 'succeeded'; readonly place: number; readonly cluster: Cluster }
  /** The area of the key is not marked; undefined where no area has this key. */
  | { readonly state: 'gone'; readonly area: number | undefined };

/** @returns with `place` that of the neighbourhood in the list, with `area` that of the area in the data set */
export function findNeighbourhood(
  { list, clusterOf }: Clusters,
  key: string,
  areas: readonly Pick<Area, 'id'>[],
): FoundNeighbourhood {
  const area = areas.findIndex(({ id }) => id === key);
  if (area === -1) return { state: 'gone', area: undefined };
  const place = clusterOf[area] ?? -1;
  const cluster = list[place];
  if (!cluster) return { state: 'gone', area };
  return { state: cluster.key === key ? 'here' : 'succeeded', place, cluster };
}
