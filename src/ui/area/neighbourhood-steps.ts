import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { textsOf } from '../../i18n/texts.ts';
import { indexOfArea } from '../../state/shown/chosen.ts';
import { clustersIn, neighbourhoodOf } from '../../state/shown/neighbourhoods.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { placeTest, type Whereabouts } from '../../state/table/places.ts';
import { clusterColumns } from '../studies/cluster-columns.ts';
import type { StudyColumn } from '../studies/study-column.ts';
import { orderFromText, sortedRows } from '../studies/study-order.ts';
import { studyFigures } from '../studies/study-figures.ts';

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
export function stepsIn({ atlas, settings, studies }: Readonly<State>): NeighbourhoodSteps {
  const clusters = clustersIn({ studies });
  if (!atlas || !clusters || clusters.touchUnknown) return none;
  const { dataset } = atlas;
  const { list, column } = orderedList(dataset, clusters, settings);
  const { area, filter } = settings;
  const around = neighbourhoodOf(clusters, indexOfArea(dataset, area));
  const key = area === undefined ? settings.neighbourhood : around?.key;
  const place = list.findIndex((cluster) => cluster.key === key);
  const next = (direction: 1 | -1): Cluster | undefined => {
    const from = place < 0 && direction < 0 ? 0 : place;
    return list[(from + direction + list.length) % list.length];
  };
  return { list, place: place + 1, column, where: filter.municipality ?? filter.land, next };
}

interface OrderedList {
  readonly list: readonly Cluster[];
  readonly column: string | undefined;
}

/** The last list of each answer: stepper and keys ask for the same one. */
const kept = new WeakMap<Clusters, { readonly question: string; readonly ordered: OrderedList }>();

function orderedList(
  dataset: Dataset,
  clusters: Clusters,
  { filter, options, language }: State['settings'],
): OrderedList {
  const order = options['order.clusters'];
  const question = JSON.stringify([filter.land, filter.municipality, order, language]);
  const before = kept.get(clusters);
  if (before?.question === question) return before.ordered;
  const there = clustersThere(dataset, clusters, filter);
  const columns = clusterColumns(
    studyFigures(textsOf(language), language),
    dataset.municipalityKind,
    () => undefined,
  ) as unknown as readonly StudyColumn<unknown>[];
  const sort = orderFromText(order, columns);
  const ordered = {
    list: sortedRows(there, columns, sort, language) as readonly Cluster[],
    column: sort && columns[sort.column]?.label,
  };
  kept.set(clusters, { question, ordered });
  return ordered;
}

/** Neighbourhoods that lie there, wholly or in part. */
export function clustersThere(
  dataset: Dataset,
  { list }: Pick<Clusters, 'list'>,
  where: Whereabouts,
): readonly Cluster[] {
  const isThere = placeTest(dataset, where);
  return isThere ? list.filter(({ areas }) => areas.some(isThere)) : list;
}
