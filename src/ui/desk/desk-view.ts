import type { NeighbourhoodFacts } from '../../analysis/neighbourhoods/neighbourhood-facts.ts';
import type { Cluster } from '../../analysis/space/clusters.ts';
import { studyKey } from '../../studies/studies.ts';
import type { StudyResult } from '../../studies/computations.ts';
import { shownIn, type Shown } from '../../state/shown/shown.ts';
import { studyQuestionIn } from '../../state/shown/study-question.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';

/** What the page knows of the neighbourhoods at the moment, as far as it is of the figures on screen. */

/** The list; undefined until it has come. */
export function listIn(state: Readonly<AtlasState>): StudyResult<'neighbourhoods'> | undefined {
  const { result, answered } = state.studies.neighbourhoods ?? {};
  const asked = studyQuestionIn(state);
  return asked && answered === studyKey('neighbourhoods', asked) ? result : undefined;
}

type List = StudyResult<'neighbourhoods'>;
const keptRows = new WeakMap<List, ReadonlyMap<string, List['rows'][number]>>();

/** Its rows by key; none until it has come. */
export function rowsIn(list: List | undefined): ReadonlyMap<string, List['rows'][number]> {
  if (!list) return new Map();
  const rows = keptRows.get(list) ?? new Map(list.rows.map((row) => [row.cluster.key, row]));
  keptRows.set(list, rows);
  return rows;
}

/** The chosen neighbourhood with its facts; undefined until they have come, and where there is none. */
export interface CardView {
  readonly shown: Shown;
  readonly cluster: Cluster;
  readonly facts: NeighbourhoodFacts;
  /** Keys of its areas. */
  readonly members: readonly string[];
  readonly isSteady: boolean;
}

const kept = new WeakMap<object, CardView>();

export function cardIn(state: Readonly<AtlasState>): CardView | undefined {
  const shown = shownIn(state);
  const answer = state.studies.neighbourhood?.result;
  const facts = answer?.facts;
  const cluster = shown?.neighbourhood?.cluster;
  const asked = studyQuestionIn(state);
  if (!shown || !cluster || !facts || !asked || answer.key !== cluster.key) return undefined;
  if (state.studies.neighbourhood?.answered !== studyKey('neighbourhood', asked)) return undefined;
  const before = kept.get(facts);
  if (before?.shown === shown) return before;
  const members = cluster.areas.map((area) => String(shown.dataset.areas[area]?.id ?? ''));
  const view = { shown, cluster, facts, members, isSteady: facts.steadiness.steady > 0 };
  kept.set(facts, view);
  return view;
}
