import type { Dataset } from '../../areas/dataset.ts';
import { combineRule } from './combine-rule.ts';
import { judgeCondition } from './condition.ts';
import { Frames } from './frames.ts';
import type { ConditionResult, Judgement } from './judgement.ts';
import { summarise } from './judgement-summary.ts';
import { nearMisses, nearMissMargin, type NearMissMargin } from './near-miss.ts';
import type { RoundAnalysis } from '../classes/round-analysis.ts';
import { columnIn } from '../values/rounds.ts';
import { conditionsOf, type Rule } from '../question/rule.ts';

export interface JudgeOptions {
  readonly margin?: NearMissMargin;
  /** Kept by callers that judge the same analysis many times: classes inside frames are then made once. */
  readonly frames?: Frames;
}

/**
 * The flag: an area is flagged where all conditions of the rule hold, clear where one is known not to hold, and
 * undecidable otherwise. A rule without conditions flags nothing. Source: docs/method.md#marked-areas.
 * @param defaultRule the project's own rule, against which the summary counts
 */
export function judge(
  dataset: Dataset,
  analysis: RoundAnalysis,
  rule: Rule,
  defaultRule: Rule,
  options: JudgeOptions = {},
): Judgement {
  const { margin = nearMissMargin, frames = new Frames(dataset, analysis) } = options;
  const stated = conditionsOf(rule);
  const conditions = stated.map((condition) => judgeCondition(frames, condition));
  const flags = combine(rule, conditions, dataset.areas.length);
  const values = stated.map(({ indicator }) => columnIn(frames.round, indicator)?.values);
  const near = nearMisses(rule, conditions, values, flags, margin);
  const defaultFlags = areEqual(rule, defaultRule) ? flags : flagsOf(frames, defaultRule);
  return {
    question: { round: analysis.round, classing: analysis.classing, rule },
    flags,
    conditions,
    nearMisses: near,
    summary: summarise(dataset.areas, frames.round.population, flags, near, defaultFlags),
  };
}

/** The flags alone, an `answer` per area. */
function flagsOf(frames: Frames, rule: Rule): Uint8Array {
  const conditions = conditionsOf(rule).map((condition) => judgeCondition(frames, condition));
  return combine(rule, conditions, frames.dataset.areas.length);
}

function combine(rule: Rule, conditions: readonly ConditionResult[], areas: number): Uint8Array {
  return combineRule(
    conditions.map(({ holds }) => holds),
    rule.all.length,
    new Uint8Array(areas),
  );
}

/** Whether two rules have the same conditions in the same order. */
function areEqual(one: Rule, other: Rule): boolean {
  const [conditions, others] = [conditionsOf(one), conditionsOf(other)];
  if (one.all.length !== other.all.length || conditions.length !== others.length) return false;
  return conditions.every((condition, position) => {
    const partner = others[position];
    return (
      condition.indicator === partner?.indicator &&
      condition.frame === partner.frame &&
      condition.kind === partner.kind &&
      condition.cut === partner.cut
    );
  });
}
