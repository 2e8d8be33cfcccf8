import type { Cluster, Clusters } from '../space/clusters.ts';
import { neighboursOf, type Adjacency } from '../space/area-pairs.ts';

/** Other neighbourhoods that share a line with one: those beyond the border of its municipality, where these end at it. In the order of the list. */
export function adjoining(
  { list, clusterOf, touchUnknown }: Clusters,
  rook: Adjacency,
  place: number,
): readonly Cluster[] {
  if (touchUnknown) return [];
  const places = new Set<number>();
  for (const area of list[place]?.areas ?? []) {
    for (const other of neighboursOf(rook, area)) places.add(clusterOf[other] ?? -1);
  }
  places.delete(place);
  places.delete(-1);
  return [...places].sort((one, other) => one - other).flatMap((one) => list[one] ?? []);
}
