import { isClassCut } from './condition.ts';
import { answer, thresholdAt, type ConditionResult, type Judgement } from './judgement.ts';
import { isWithin, nearMissMargin } from './near-miss.ts';
import { equalUpToRounding } from '../values/rounding.ts';
import type { Condition } from '../question/rule.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { columnIn, findRound } from '../values/rounds.ts';

/** A condition whose cut, moved by one step, would change the answer of an area. */
export interface NarrowCondition {
  readonly indicator: string;
  /** Whether the step is a class; otherwise it is a tenth of the cut. */
  readonly isClass: boolean;
  /** Where the cut would have to move. */
  readonly direction: 'up' | 'down';
}

/**
 * Why the answer of an area is narrow: of a near miss the conditions that only just fail; of a mark those that only just
 * hold, by less than a tenth, where nothing else would keep the mark. Empty where the answer is not narrow, or not
 * given. Source: docs/method.md#narrow-marks.
 */
export function narrowConditions(
  dataset: Dataset,
  judgement: Judgement,
  area: number,
): NarrowCondition[] {
  const { conditions, question, flags, nearMisses } = judgement;
  const round = findRound(dataset, question.round);
  const valueOf = ({ condition }: ConditionResult): number =>
    columnIn(round, condition.indicator)?.values[area] ?? Number.NaN;
  const all = question.rule.all.length;
  const holding = (one: ConditionResult): boolean => one.holds[area] === answer.yes;
  if (flags[area] === answer.yes) {
    const others = conditions.slice(all).filter(holding);
    const deciding = [...conditions.slice(0, all), ...(others.length === 1 ? others : [])];
    return deciding
      .filter((one) => isBarelyHeld(one, valueOf(one), area))
      .map((one) => narrow(one, 'lost'));
  }
  if (nearMisses[area] !== 1) return [];
  const failing = (one: ConditionResult): boolean => one.holds[area] === answer.no;
  const must = conditions.slice(0, all).filter(failing);
  const deciding = must.length > 0 ? must : conditions.slice(all).filter(failing);
  return deciding
    .filter((one) => isWithin(one, valueOf(one), area, nearMissMargin))
    .map((one) => narrow(one, 'gained'));
}

/**
 * A mark whose value lies less than a tenth of the cut beyond it; of a class cut the break is meant. At the tenth itself a
 * moved cut is still reached, but a class begins above its break.
 */
function isBarelyHeld(judged: ConditionResult, value: number, area: number): boolean {
  const threshold = thresholdAt(judged, area);
  const step = nearMissMargin.share * Math.abs(threshold);
  const moved = isUpwards(judged.condition) ? threshold + step : threshold - step;
  if (equalUpToRounding(value, moved)) return judged.condition.kind === 'class-at-least';
  return Math.abs(value - threshold) < step;
}

function isUpwards({ kind }: Condition): boolean {
  return kind.endsWith('at-least');
}

function narrow({ condition }: ConditionResult, what: 'lost' | 'gained'): NarrowCondition {
  return {
    indicator: condition.indicator,
    isClass: what === 'gained' && isClassCut(condition),
    direction: isUpwards(condition) === (what === 'lost') ? 'up' : 'down',
  };
}
