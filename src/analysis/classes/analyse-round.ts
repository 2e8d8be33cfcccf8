import { frameOf, sameClassing, type Classing } from '../question/classing.ts';
import type { Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { orderOf } from '../values/kept-order.ts';
import { classify } from './classify.ts';
import { groupsOf, type Groups } from '../values/groups.ts';
import { meanTerms } from '../values/mean-terms.ts';
import { means } from './mean.ts';
import { rank } from '../values/rank.ts';
import { hasAnalysis, withAnalysis, type Means, type RoundAnalysis } from './round-analysis.ts';
import { columnOrMissing, findRound, isPending } from '../values/rounds.ts';

/**
 * Classes, ranks and means of every indicator of the catalogue in one round.
 * An indicator without figures in this round is there too, with every figure missing; one whose figures have not been
 * fetched yet is not there.
 * @param before an analysis of the same round: where it has the same classing, what it has stays, for it is from before some
 * figures were fetched; where it has another one, its ranks and means stay
 * @throws where the data set has no such round
 */
export function analyseRound(
  dataset: Dataset,
  roundId: string,
  classing: Classing,
  before?: RoundAnalysis,
): RoundAnalysis {
  const round = findRound(dataset, roundId);
  const municipalities = groupsOf(dataset.areas, 'municipality');
  const frame = frameOf(classing);
  const groups = frame === 'municipality' ? municipalities : groupsOf(dataset.areas, frame);
  const basis = { dataset, round, classing, municipalities, groups, before };
  const isGrowing = before !== undefined && sameClassing(before.classing, classing);
  const analysed = dataset.indicators
    .filter(({ id }) => !isPending(round, id) && !(isGrowing && hasAnalysis(before, id)))
    .map((indicator) => ({ id: indicator.id, ...analyseIndicator(basis, indicator) }));
  const added: RoundAnalysis = {
    round: roundId,
    classing,
    classifications: byId(analysed, (entry) => entry.classification),
    ranks: byId(analysed, (entry) => entry.ranks),
    ranked: byId(analysed, (entry) => entry.ranked),
    means: byId(analysed, (entry) => entry.means),
  };
  return isGrowing ? withAnalysis(before, added) : added;
}

interface AnalysisBasis {
  readonly dataset: Dataset;
  readonly round: Round;
  readonly classing: Classing;
  readonly municipalities: Groups;
  /** Inside which classes are made. */
  readonly groups: Groups;
  readonly before: RoundAnalysis | undefined;
}

function analyseIndicator(basis: AnalysisBasis, { id, unit }: Indicator) {
  const { dataset, round, classing, groups } = basis;
  const column = columnOrMissing(dataset, round, id);
  const { population } = round;
  const order = orderOf(column.values);
  return {
    classification: classify({ indicator: id, unit, column, population, classing, groups }, order),
    ...(standingIn(basis.before, id) ?? standing(basis, id, column, order)),
  };
}

/** What no classing changes. */
interface Standing {
  readonly ranks: Uint32Array;
  readonly ranked: number;
  readonly means: Means;
}

function standing(
  { round, municipalities }: AnalysisBasis,
  id: string,
  column: Column,
  order: Uint32Array,
): Standing {
  return {
    ranks: rank(column.values, order),
    ranked: order.length,
    means: means(meanTerms(round, id, column), municipalities),
  };
}

function standingIn(before: RoundAnalysis | undefined, id: string): Standing | undefined {
  if (!before || !hasAnalysis(before, id)) return undefined;
  const { ranks, ranked, means: known } = before;
  const own = { ranks: ranks[id], ranked: ranked[id], means: known[id] };
  return isWhole(own) ? own : undefined;
}

function isWhole(standing: {
  readonly [Part in keyof Standing]: Standing[Part] | undefined;
}): standing is Standing {
  return Object.values(standing).every((part) => part !== undefined);
}

function byId<Entry extends { readonly id: string }, Value>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => Value,
): Record<string, Value> {
  return Object.fromEntries(entries.map((entry) => [entry.id, valueOf(entry)]));
}
