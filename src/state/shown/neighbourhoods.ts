import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import { findNeighbourhood } from '../../analysis/space/find-neighbourhood.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { studyKey } from '../../studies/studies.ts';
import type { StudyQuestion } from '../../studies/study.ts';
import type { AtlasState } from '../store/atlas-state.ts';

/** The neighbourhoods of what is on screen, and the one that is chosen. */

type State = Pick<AtlasState, 'settings' | 'studies'>;

/** What the key of a link, or of a choice, stands for. */
export interface ChosenNeighbourhood {
  readonly key: string;
  /** The neighbourhood of this key; undefined while the answer is awaited, and where there is none. */
  readonly cluster: Cluster | undefined;
  /** Its place in the list of the answer; −1: none. */
  readonly place: number;
  /** Whether the answer to what is on screen has not come: until then the one before holds. */
  readonly isAwaited: boolean;
  /** Where none has this key: the neighbourhood that its area lies in now. */
  readonly successor: Cluster | undefined;
}

/** The neighbourhoods as they were answered last, which may have been under the rule before. */
export function clustersIn({ studies }: Pick<State, 'studies'>): Clusters | undefined {
  return studies.clusters?.result;
}

/** The same where they are those of the question; undefined until then. */
export function currentClusters(
  { studies }: Pick<State, 'studies'>,
  asked: StudyQuestion | undefined,
): Clusters | undefined {
  const { result, answered } = studies.clusters ?? {};
  return asked && answered === studyKey('clusters', asked) ? result : undefined;
}

const kept = new WeakMap<Clusters, Map<string, ChosenNeighbourhood>>();

/** @param isCurrent whether the clusters are those of what is on screen */
export function chosenNeighbourhood(
  dataset: Dataset,
  clusters: Clusters | undefined,
  key: string,
  isCurrent: boolean,
): ChosenNeighbourhood {
  if (!clusters) return { ...awaited, key };
  const ofList = kept.get(clusters) ?? new Map<string, ChosenNeighbourhood>();
  kept.set(clusters, ofList);
  const name = `${isCurrent ? 1 : 0}${key}`;
  const known = ofList.get(name);
  if (known) return known;
  const found = findNeighbourhood(clusters, key, dataset.areas);
  const isHere = found.state === 'here';
  const chosen: ChosenNeighbourhood = {
    key,
    cluster: isHere ? found.cluster : undefined,
    place: isHere ? found.place : -1,
    isAwaited: !isCurrent,
    successor: found.state === 'succeeded' ? found.cluster : undefined,
  };
  ofList.set(name, chosen);
  return chosen;
}

const awaited = { cluster: undefined, place: -1, isAwaited: true, successor: undefined } as const;

export function sameNeighbourhood(
  one: ChosenNeighbourhood | undefined,
  other: ChosenNeighbourhood | undefined,
): boolean {
  if (!one || !other) return one === other;
  return (Object.keys(one) as (keyof ChosenNeighbourhood)[]).every(
    (key) => one[key] === other[key],
  );
}

/** The neighbourhood an area lies in; undefined where it lies in none, or none are known. */
export function neighbourhoodOf(
  clusters: Clusters | undefined,
  area: number | undefined,
): Cluster | undefined {
  if (!clusters || clusters.touchUnknown || area === undefined) return undefined;
  return clusters.list[clusters.clusterOf[area] ?? -1];
}
