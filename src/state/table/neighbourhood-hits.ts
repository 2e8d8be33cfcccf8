import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import { neighbourhoodOf } from '../shown/neighbourhoods.ts';
import type { Hit } from './search.ts';
import { folded, wordsOf } from './searchable.ts';

/** A neighbourhood that is found by one of its areas, by its key or by its name. */
export interface NeighbourhoodHit {
  readonly kind: 'neighbourhood';
  readonly cluster: Cluster;
}

/**
 * The first hits with the neighbourhood of each area that was found, each once: after the first of its areas, for that was
 * named; before it where what was typed is the name of several areas in common. Behind them the others that have the name or
 * the key that was typed, however many areas have it as well.
 * @param nameOf how the page names a neighbourhood
 */
export function withNeighbourhoods(
  hits: readonly Hit[],
  clusters: Clusters | undefined,
  text: string,
  nameOf: (cluster: Cluster) => string,
): readonly (Hit | NeighbourhoodHit)[] {
  const typed = folded(text.trim());
  const seen = new Set<Cluster>();
  const first = hits.flatMap((hit) => {
    const cluster = hit.kind === 'area' ? neighbourhoodOf(clusters, hit.index) : undefined;
    if (!cluster || seen.has(cluster)) return [hit];
    seen.add(cluster);
    const found: NeighbourhoodHit = { kind: 'neighbourhood', cluster };
    const isNamed =
      cluster.areas.length > 1 && cluster.others === 0 && folded(cluster.name) === typed;
    return isNamed ? [found, hit] : [hit, found];
  });
  const others = namedSo(clusters, wordsOf(text), nameOf).filter((cluster) => !seen.has(cluster));
  return [...first, ...others.map((cluster) => ({ kind: 'neighbourhood', cluster }) as const)];
}

/**
 * Neighbourhoods whose name begins with the words that were typed, the last of them as far as it goes, whose key is the one
 * word, or whose name is typed with its place behind it; most people first.
 */
function namedSo(
  clusters: Clusters | undefined,
  typed: readonly string[],
  nameOf: (cluster: Cluster) => string,
): readonly Cluster[] {
  if (!clusters || clusters.touchUnknown || typed.length === 0) return [];
  return clusters.list.filter((cluster) => {
    if (typed.length === 1 && folded(cluster.key) === typed[0]) return true;
    const name = wordsOf(nameOf(cluster));
    const own = name.findIndex((word, at) => word !== typed[at]);
    const same = own < 0 ? name.length : own;
    if (same >= typed.length) return true;
    if (same === typed.length - 1 && name[same]?.startsWith(typed[same] as string)) return true;
    const base = wordsOf(cluster.name).length;
    return same >= base && isPlace(cluster, typed.slice(base));
  });
}

/** Whether each word begins one of the names of its places; "in" is none of them. */
function isPlace({ municipalities }: Cluster, typed: readonly string[]): boolean {
  const words = municipalities.flatMap((name) => wordsOf(name));
  return typed.every((one) => one === 'in' || words.some((word) => word.startsWith(one)));
}
