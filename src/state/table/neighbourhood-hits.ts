import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import { neighbourhoodOf } from '../shown/neighbourhoods.ts';
import type { Hit } from './search.ts';
import { folded } from './searchable.ts';

/** A neighbourhood that is found by one of its areas. */
export interface NeighbourhoodHit {
  readonly kind: 'neighbourhood';
  readonly cluster: Cluster;
}

/**
 * The hits with the neighbourhood of each area that was found, each once: after the first of its areas, for that was named;
 * before it where what was typed is the name of several areas in common.
 */
export function withNeighbourhoods(
  hits: readonly Hit[],
  clusters: Clusters | undefined,
  text: string,
): readonly (Hit | NeighbourhoodHit)[] {
  const typed = folded(text.trim());
  const seen = new Set<Cluster>();
  return hits.flatMap((hit) => {
    const cluster = hit.kind === 'area' ? neighbourhoodOf(clusters, hit.index) : undefined;
    if (!cluster || seen.has(cluster)) return [hit];
    seen.add(cluster);
    const found: NeighbourhoodHit = { kind: 'neighbourhood', cluster };
    const isNamed =
      cluster.areas.length > 1 && cluster.others === 0 && folded(cluster.name) === typed;
    return isNamed ? [found, hit] : [hit, found];
  });
}
