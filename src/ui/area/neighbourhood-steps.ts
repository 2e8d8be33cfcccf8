import type { Cluster } from '../../analysis/space/clusters.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { indexOfArea } from '../../state/shown/chosen.ts';
import { clustersIn, neighbourhoodOf } from '../../state/shown/neighbourhoods.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import {
  listedNeighbourhoods,
  type ListedNeighbourhoods,
} from '../../state/table/listed-neighbourhoods.ts';
import { peopleFirst, type ListedNeighbourhood } from '../../state/table/neighbourhood-list.ts';
import { neighbourhoodColumns } from '../neighbourhoods/neighbourhood-columns.ts';

/** The way through the neighbourhoods one by one, in the order of their list. */
export interface NeighbourhoodSteps {
  /** Those of the Land or municipality that the lists are limited to, in the order of the steps. */
  readonly list: readonly Cluster[];
  /** Place of the chosen one, or of that of the chosen area, from 1; 0: it is none of them. */
  readonly place: number;
  /** The column by which they are ordered; undefined: by people, most first. */
  readonly column: string | undefined;
  /** The Land or municipality they are limited to. */
  readonly where: string | undefined;
  /** The next (1) or previous (−1) one, round about; from nowhere the first (or last). */
  next(direction: 1 | -1): Cluster | undefined;
}

type State = Pick<AtlasState, 'atlas' | 'settings' | 'studies'>;

const none: NeighbourhoodSteps = {
  list: [],
  place: 0,
  column: undefined,
  where: undefined,
  next: () => undefined,
};

/** Empty while the neighbourhoods are not known, or where none can be. */
export function stepsIn(state: Readonly<State>): NeighbourhoodSteps {
  const { atlas, settings, studies } = state;
  const clusters = clustersIn({ studies });
  const listed = listedNeighbourhoods(state);
  if (!atlas || !clusters || !listed || clusters.touchUnknown) return none;
  const { dataset } = atlas;
  const list = clustersOf(listed.shown);
  const { area, filter } = settings;
  const around = neighbourhoodOf(clusters, indexOfArea(dataset, area));
  const key = area === undefined ? settings.neighbourhood : around?.key;
  const place = list.findIndex((cluster) => cluster.key === key);
  const next = (direction: 1 | -1): Cluster | undefined => {
    const from = place < 0 && direction < 0 ? 0 : place;
    return list[(from + direction + list.length) % list.length];
  };
  const where = filter.municipality ?? filter.land;
  return { list, place: place + 1, column: orderIn(dataset, listed, settings), where, next };
}

/** Kept, for stepper, keys and voice ask for the same list. */
const kept = new WeakMap<readonly ListedNeighbourhood[], readonly Cluster[]>();

function clustersOf(shown: readonly ListedNeighbourhood[]): readonly Cluster[] {
  const clusters = kept.get(shown) ?? shown.map(({ cluster }) => cluster);
  kept.set(shown, clusters);
  return clusters;
}

/** What they are ordered by, as the head of its column says; undefined: by people, most first, or by what is not known. */
function orderIn(
  dataset: Dataset,
  { order, answer }: ListedNeighbourhoods,
  { language }: State['settings'],
): string | undefined {
  if (order.column === peopleFirst.column && order.descending) return undefined;
  const from = answer?.changes && answer.from;
  const indicators = answer?.indicators ?? [];
  const columns = neighbourhoodColumns({ dataset, language, indicators, from });
  return columns.find(({ id }) => id === order.column)?.label;
}
