import { frameOf, type Classing } from '../question/classing.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { ascendingOrder } from '../values/fast/ascending-order.ts';
import { classify } from './classify.ts';
import { groupsOf, type Groups } from '../values/groups.ts';
import { meanTerms } from '../values/mean-terms.ts';
import { means } from './mean.ts';
import { rank } from '../values/rank.ts';
import { hasAnalysis, withAnalysis, type RoundAnalysis } from './round-analysis.ts';
import { columnOrMissing, findRound, isPending } from '../values/rounds.ts';

/**
 * Classes, ranks and means of every indicator of the catalogue in one round.
 * An indicator without figures in this round is there too, with every figure missing; one whose figures have not been
 * fetched yet is not there.
 * @param before an analysis of the same round and classing, from before some figures were fetched: what it has stays
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
  const basis = { dataset, round, classing, municipalities, groups };
  const analysed = dataset.indicators
    .filter(({ id }) => !isPending(round, id) && !hasAnalysis(before, id))
    .map((indicator) => ({ id: indicator.id, ...analyseIndicator(basis, indicator) }));
  const added: RoundAnalysis = {
    round: roundId,
    classing,
    classifications: byId(analysed, (entry) => entry.classification),
    ranks: byId(analysed, (entry) => entry.ranks),
    ranked: byId(analysed, (entry) => entry.ranked),
    means: byId(analysed, (entry) => entry.means),
  };
  return before ? withAnalysis(before, added) : added;
}

interface AnalysisBasis {
  readonly dataset: Dataset;
  readonly round: Round;
  readonly classing: Classing;
  readonly municipalities: Groups;
  /** Inside which classes are made. */
  readonly groups: Groups;
}

function analyseIndicator(
  { dataset, round, classing, municipalities, groups }: AnalysisBasis,
  { id, unit }: Indicator,
) {
  const column = columnOrMissing(dataset, round, id);
  const { population } = round;
  const order = ascendingOrder(column.values);
  return {
    classification: classify({ indicator: id, unit, column, population, classing, groups }, order),
    ranks: rank(column.values, order),
    ranked: order.length,
    means: means(meanTerms(round, id, column), municipalities),
  };
}

function byId<Entry extends { readonly id: string }, Value>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => Value,
): Record<string, Value> {
  return Object.fromEntries(entries.map((entry) => [entry.id, valueOf(entry)]));
}
