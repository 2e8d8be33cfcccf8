import type { Dataset } from '../areas/dataset.ts';
import { judgeCondition } from './condition.ts';
import { Frames } from './frames.ts';
import { answer, type ConditionResult, type Judgement } from './judgement.ts';
import { summarise } from './judgement-summary.ts';
import { nearMisses, nearMissMargin, type NearMissMargin } from './near-miss.ts';
import type { RoundAnalysis } from './round-analysis.ts';
import { columnIn } from './rounds.ts';
import type { Rule } from './rule.ts';

export interface JudgeOptions {
  readonly margin?: NearMissMargin;
  /** Kept by callers that judge the same analysis many times: classes inside frames are then made once. */
  readonly frames?: Frames;
}

/**
 * The flag: an area is flagged where all conditions of the rule hold, clear where one is known not to hold, and
 * undecidable otherwise. A rule without conditions flags nothing. Source: design/method.md.
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
  const conditions = rule.all.map((condition) => judgeCondition(frames, condition));
  const flags = combine(conditions, dataset.areas.length);
  const values = rule.all.map(({ indicator }) => columnIn(frames.round, indicator)?.values);
  const near = nearMisses(conditions, values, dataset.areas.length, margin);
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
  const conditions = rule.all.map((condition) => judgeCondition(frames, condition));
  return combine(conditions, frames.dataset.areas.length);
}

function combine(conditions: readonly ConditionResult[], areas: number): Uint8Array {
  const flags = new Uint8Array(areas);
  if (conditions.length === 0) return flags;
  flags.fill(answer.yes);
  for (const { holds } of conditions) {
    for (let index = 0; index < areas; index += 1) {
      if (holds[index] === answer.yes || flags[index] === answer.no) continue;
      flags[index] = holds[index] as number;
    }
  }
  return flags;
}

/** Whether two rules have the same conditions in the same order. */
function areEqual(one: Rule, other: Rule): boolean {
  if (one.all.length !== other.all.length) return false;
  return one.all.every((condition, position) => {
    const partner = other.all[position];
    return (
      condition.indicator === partner?.indicator &&
      condition.frame === partner.frame &&
      condition.kind === partner.kind &&
      condition.cut === partner.cut
    );
  });
}
