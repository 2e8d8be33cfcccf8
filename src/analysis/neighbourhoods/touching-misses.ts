import type { Dataset } from '../../areas/dataset.ts';
import type { Judgement } from '../rule/judgement.ts';
import { neighboursOf, type Adjacency } from '../space/area-pairs.ts';
import { liesTogether, type Cluster, type Clusters } from '../space/clusters.ts';

/** A near miss that shares a line with a neighbourhood: marked, it would belong to it. */
export interface TouchingMiss {
  readonly area: number;
  /** Other neighbourhoods it touches as well, which would then be one with this one. */
  readonly joins: readonly Cluster[];
}

/** In area order; undefined where it is known of no area which others it touches. Source: docs/method.md#touching-near-misses. */
export function touchingMisses(
  dataset: Dataset,
  { nearMisses }: Pick<Judgement, 'nearMisses'>,
  { list, clusterOf, touchUnknown }: Clusters,
  rook: Adjacency,
  place: number,
): TouchingMiss[] | undefined {
  if (touchUnknown) return undefined;
  const touched = (list[place]?.areas ?? []).flatMap((area) =>
    [...neighboursOf(rook, area)].filter(
      (other) => nearMisses[other] === 1 && liesTogether(dataset, area, other),
    ),
  );
  return [...new Set(touched)]
    .sort((one, other) => one - other)
    .map((area) => {
      const places = [...neighboursOf(rook, area)]
        .filter((other) => liesTogether(dataset, area, other))
        .map((other) => clusterOf[other] ?? -1)
        .filter((other) => other >= 0 && other !== place);
      const joins = [...new Set(places)].sort((one, other) => one - other);
      return { area, joins: joins.flatMap((other) => list[other] ?? []) };
    });
}
