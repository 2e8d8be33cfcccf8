import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import {
  neighbourhoodKnowledge,
  type NeighbourhoodKnowledge,
} from '../../state/shown/awaited-neighbourhoods.ts';
import { indexOfArea } from '../../state/shown/chosen.ts';
import { clustersIn } from '../../state/shown/neighbourhoods.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import {
  listedNeighbourhoods,
  type ListedNeighbourhoods,
} from '../../state/table/listed-neighbourhoods.ts';
import { needsDetails, type ListedNeighbourhood } from '../../state/table/neighbourhood-list.ts';
import { isUsualSort, neighbourhoodsInTable } from '../../state/table/table-steps.ts';
import { areOfOneQuestion } from '../../studies/studies.ts';

/** The way through the neighbourhoods one by one, in the order of the list in sight. */
export interface NeighbourhoodSteps {
  /** Where nobody knows which areas touch, the list has each marked area by itself; without an answer it is empty. */
  readonly knowledge: NeighbourhoodKnowledge;
  /** Those that the list in sight shows, in its order. */
  readonly list: readonly Cluster[];
  /** Place of the chosen one, or of that of the chosen area, from 1; 0: it is none of them. */
  readonly place: number;
  /** The list of neighbourhoods that they follow; undefined: the table of areas. */
  readonly listed: ListedNeighbourhoods | undefined;
  /** So many places on, or back where it is negative, round about; from nowhere 1 is the first and −1 the last. */
  ahead(places: number): Cluster | undefined;
}

/** Undefined while nothing is on screen. */
export function stepsIn(state: Readonly<AtlasState>): NeighbourhoodSteps | undefined {
  const known = neighbourhoodKnowledge(state);
  const { atlas, settings } = state;
  const clusters = clustersIn(state);
  if (!known || !atlas) return undefined;
  const knowledge = known === 'known' && isListAwaited(state) ? 'awaited' : known;
  const isKnown = knowledge === 'known' || knowledge === 'apart';
  if (!clusters || !isKnown) return { ...nothing, knowledge };
  const listed = isTableInSight(state) ? undefined : listedNeighbourhoods(state);
  const list = listed ? clustersOf(listed.shown) : neighbourhoodsInTable(state, clusters);
  const { area, neighbourhood } = settings;
  const index = indexOfArea(atlas.dataset, area);
  const key = area === undefined ? neighbourhood : keyAround(clusters, index);
  const place = list.findIndex((cluster) => cluster.key === key);
  const ahead = (places: number): Cluster | undefined => {
    const from = place < 0 && places < 0 ? 0 : place;
    return list.at((from + places) % list.length);
  };
  return { knowledge, list, place: place + 1, listed, ahead };
}

const nothing = { list: [], place: 0, listed: undefined, ahead: () => undefined };

/** The table of areas is the view where no other one is chosen. */
export function isTableInSight({ settings }: Pick<AtlasState, 'settings'>): boolean {
  return settings.study === undefined;
}

/** The list in sight is still that of another question, or is ordered by what has not come; the table by its register. */
function isListAwaited(state: Readonly<AtlasState>): boolean {
  const { atlas, settings, studies } = state;
  if (isTableInSight(state)) return !isUsualSort(settings.sort) && !atlas?.textRanks;
  const { neighbourhoods, clusters } = studies;
  if (settings.study !== 'clusters' || neighbourhoods?.failure) return false;
  if (!neighbourhoods?.result) return needsDetails(settings.options);
  const [one, other] = [neighbourhoods.answered, clusters?.answered];
  return one === undefined || other === undefined || !areOfOneQuestion(one, other);
}

/** Key of the neighbourhood of an area, which is the area itself where each stands alone. */
function keyAround({ list, clusterOf }: Clusters, index: number | undefined): string | undefined {
  return index === undefined ? undefined : list[clusterOf[index] ?? -1]?.key;
}

/** Kept, for stepper, keys and voice ask for the same list. */
const kept = new WeakMap<readonly ListedNeighbourhood[], readonly Cluster[]>();

function clustersOf(shown: readonly ListedNeighbourhood[]): readonly Cluster[] {
  const clusters = kept.get(shown) ?? shown.map(({ cluster }) => cluster);
  kept.set(shown, clusters);
  return clusters;
}
