import type { Dataset } from '../../areas/dataset.ts';
import { analyseRound } from '../classes/analyse-round.ts';
import type { Classing } from '../question/classing.ts';
import { conditionsOf, type Rule } from '../question/rule.ts';
import { judge } from '../rule/coincidence.ts';
import type { Judgement } from '../rule/judgement.ts';

/** A rule in a round that is not on screen, judged by the classes of that round; only what the rule asks for is classed. */
export function judgeRound(
  dataset: Dataset,
  rule: Rule,
  classing: Classing,
  round: string,
): { readonly judged: Dataset; readonly judgement: Judgement } {
  const ruled = new Set(conditionsOf(rule).map(({ indicator }) => indicator));
  const judged = { ...dataset, indicators: dataset.indicators.filter(({ id }) => ruled.has(id)) };
  const judgement = judge(judged, analyseRound(judged, round, classing), rule, rule);
  return { judged, judgement };
}
