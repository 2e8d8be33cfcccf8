import type { Clusters } from '../../analysis/space/clusters.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { areOfOneQuestion } from '../../studies/studies.ts';
import type { StudyResult } from '../../studies/computations.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import {
  listFilter,
  listNeighbourhoods,
  listOrder,
  type ListedNeighbourhood,
  type NeighbourhoodOrder,
} from './neighbourhood-list.ts';
import { placeTest } from './places.ts';

/** The list of neighbourhoods as it stands: which, in which order, and what is known of them. */
export interface ListedNeighbourhoods {
  /** All of the question, most people first. */
  readonly all: readonly ListedNeighbourhood[];
  /** Those that pass the filters, in order. */
  readonly shown: readonly ListedNeighbourhood[];
  readonly order: NeighbourhoodOrder;
  /** The list with means, steadiness and change; undefined until it has come. */
  readonly answer: StudyResult<'neighbourhoods'> | undefined;
}

const kept = new WeakMap<
  object,
  { readonly question: string; readonly listed: ListedNeighbourhoods }
>();

type State = Pick<AtlasState, 'atlas' | 'settings' | 'studies'>;

/**
 * As the neighbourhoods were answered last, which may have been under the rule before; undefined until they are known. Where the
 * list itself is in sight, its last answer holds until the next has come.
 */
export function listedNeighbourhoods({
  atlas,
  settings,
  studies,
}: Readonly<State>): ListedNeighbourhoods | undefined {
  const { clusters } = studies;
  const answer = detailsIn({ settings, studies });
  const source = answer ?? clusters?.result;
  if (!atlas || !source) return undefined;
  const { filter, options } = settings;
  const [wanted, order] = [listFilter(options), listOrder(options)];
  const question = JSON.stringify([filter.land, filter.municipality, wanted, order]);
  const before = kept.get(source);
  if (before?.question === question) return before.listed;
  const all = answer ? rowsOf(answer) : clustersOf(clusters?.result);
  const there = inPlace(all, atlas.dataset, filter);
  const listed = { all, shown: listNeighbourhoods(there, wanted, order), order, answer };
  kept.set(source, { question, listed });
  return listed;
}

function detailsIn({
  settings,
  studies: { neighbourhoods, clusters },
}: Pick<State, 'settings' | 'studies'>): StudyResult<'neighbourhoods'> | undefined {
  if (!neighbourhoods?.result || neighbourhoods.failure) return undefined;
  if (settings.study === 'clusters') return neighbourhoods.result;
  const [one, other] = [neighbourhoods.answered, clusters?.answered];
  const isSame = one !== undefined && other !== undefined && areOfOneQuestion(one, other);
  return isSame ? neighbourhoods.result : undefined;
}

/** One list per answer, so that the order of its texts is found once. */
const rows = new WeakMap<object, readonly ListedNeighbourhood[]>();

function rowsOf(answer: StudyResult<'neighbourhoods'>): readonly ListedNeighbourhood[] {
  const made =
    rows.get(answer) ??
    answer.rows.map((row, place): ListedNeighbourhood => {
      const change = answer.changes?.[place];
      return change ? { ...row, change } : row;
    });
  rows.set(answer, made);
  return made;
}

function clustersOf(clusters: Clusters | undefined): readonly ListedNeighbourhood[] {
  if (!clusters) return [];
  const made = rows.get(clusters) ?? clusters.list.map((cluster) => ({ cluster }));
  rows.set(clusters, made);
  return made;
}

/** Those that lie wholly or in part in the Land or municipality that the lists are limited to. */
function inPlace(
  all: readonly ListedNeighbourhood[],
  dataset: Dataset,
  filter: AtlasState['settings']['filter'],
): readonly ListedNeighbourhood[] {
  const isThere = placeTest(dataset, filter);
  return isThere ? all.filter(({ cluster }) => cluster.areas.some(isThere)) : all;
}
