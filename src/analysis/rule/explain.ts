import { figureAt } from '../../areas/column.ts';
import type { Area, Dataset } from '../../areas/dataset.ts';
import { missing, type Figure, type FigureState } from '../../areas/figure.ts';
import { isClassCut } from './condition.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { decimalsThatSeparate } from '../values/decimals.ts';
import { answer, thresholdAt, type ConditionResult, type Judgement } from './judgement.ts';
import type { RoundAnalysis } from '../classes/round-analysis.ts';
import { columnIn, findRound } from '../values/rounds.ts';
import type { Condition } from '../question/rule.ts';

export type Answer = keyof typeof answer;

/** Where a value lies against its cut, compared at full precision. */
export type Position = 'below' | 'at' | 'above' | 'unknown';

/** Why one condition holds for an area, does not hold, or cannot be decided. */
export interface ConditionExplanation {
  /** Indicator, direction, cut and frame. */
  readonly condition: Condition;
  /** The municipality or Land that is the frame; undefined for the frame of all areas and where none is named. */
  readonly frameName: string | undefined;
  readonly figure: Figure;
  /** The number the value is compared with, in its unit; undefined where there is none (or every class passes). */
  readonly threshold: number | undefined;
  readonly position: Position;
  /** Value − threshold, in the unit of the value. */
  readonly distance: number | undefined;
  /** For class cuts: the area's class in the frame, and the class of the cut. */
  readonly class: number | undefined;
  readonly cutClass: number | undefined;
  readonly holds: Answer;
  /** Whether it must hold with all others, or is one of those of which one must hold. */
  readonly part: 'all' | 'any';
  /**
   * What an undecidable condition lacks: the area's figure, classes or a mean to compare it with, or, where there are
   * classes, the class of the cut among them.
   */
  readonly lacks: 'figure' | 'comparison' | 'class' | undefined;
  /** Fewest decimals with which value and threshold, if they differ, print differently. */
  readonly decimals: number;
}

/** Why an area is flagged, clear or undecidable: every condition, whatever the answer. Source: docs/method.md#explanation. */
export interface Explanation {
  readonly areaIndex: number;
  /** `yes`: flagged. */
  readonly flag: Answer;
  readonly nearMiss: boolean;
  readonly conditions: readonly ConditionExplanation[];
  /** Indicators of the rule without a known figure here, each once, with the kind of absence. */
  readonly missing: readonly {
    readonly indicator: string;
    readonly state: Exclude<FigureState, 'known'>;
  }[];
}

/** @throws where the data set has no area of that index, or not the round that was analysed */
export function explain(
  dataset: Dataset,
  analysis: RoundAnalysis,
  judgement: Judgement,
  areaIndex: number,
): Explanation {
  const area = dataset.areas[areaIndex];
  if (!area) throw new RangeError(`The data set has no area ${areaIndex}.`);
  const round = findRound(dataset, analysis.round);
  const all = judgement.question.rule.all.length;
  const conditions = judgement.conditions.map((result, position) => {
    const column = columnIn(round, result.condition.indicator);
    const figure = column ? figureAt(column, areaIndex) : missing;
    const least = leastDecimals(dataset, analysis, result.condition.indicator);
    const explained = explainCondition(result, area, areaIndex, figure, least);
    return { ...explained, part: position < all ? ('all' as const) : ('any' as const) };
  });
  return {
    areaIndex,
    flag: answerName(judgement.flags[areaIndex]),
    nearMiss: judgement.nearMisses[areaIndex] === 1,
    conditions,
    missing: missingFigures(conditions),
  };
}

function explainCondition(
  judged: ConditionResult,
  area: Area,
  areaIndex: number,
  figure: Figure,
  leastDecimals: number,
): Omit<ConditionExplanation, 'part'> {
  const { condition, holds, classes } = judged;
  const limit = thresholdAt(judged, areaIndex);
  const threshold = Number.isFinite(limit) ? limit : undefined;
  const value = figure.state === 'known' ? figure.value : Number.NaN;
  const isDecided = holds[areaIndex] !== answer.undecidable;
  return {
    condition,
    frameName: frameName(condition, area),
    figure,
    threshold,
    position: positionOf(value, limit),
    distance: threshold === undefined || Number.isNaN(value) ? undefined : value - threshold,
    class: classes?.[areaIndex] || undefined,
    cutClass: isClassCut(condition) ? condition.cut : undefined,
    holds: answerName(holds[areaIndex]),
    lacks: isDecided ? undefined : whatLacks(figure, classes?.[areaIndex]),
    decimals: decimalsThatSeparate(value, limit, leastDecimals),
  };
}

function whatLacks(
  figure: Figure,
  ownClass: number | undefined,
): 'figure' | 'comparison' | 'class' {
  if (figure.state !== 'known') return 'figure';
  return ownClass ? 'class' : 'comparison';
}

function positionOf(value: number, threshold: number): Position {
  if (value < threshold) return 'below';
  if (value > threshold) return 'above';
  return value === threshold ? 'at' : 'unknown';
}

function frameName(condition: Condition, area: Area): string | undefined {
  switch (condition.frame) {
    case 'all':
      return undefined;
    case 'land':
      return area.land;
    case 'municipality':
      return area.municipality;
    default:
      return condition.frame satisfies never;
  }
}

/** The decimals of the indicator's legend, so that panel and legend print the same text; an index has two wherever they do. */
export function leastDecimals(dataset: Dataset, analysis: RoundAnalysis, id: string): number {
  const unit = dataset.indicators.find((indicator) => indicator.id === id)?.unit ?? '';
  if (unit === 'index' || !Object.hasOwn(analysis.classifications, id)) return usualDecimals(unit);
  return analysis.classifications[id]?.decimals ?? usualDecimals(unit);
}

function missingFigures(conditions: readonly ConditionExplanation[]): Explanation['missing'] {
  const states = new Map<string, Exclude<FigureState, 'known'>>();
  for (const { condition, figure } of conditions) {
    if (figure.state !== 'known') states.set(condition.indicator, figure.state);
  }
  return [...states].map(([indicator, state]) => ({ indicator, state }));
}

function answerName(code: number | undefined): Answer {
  if (code === answer.yes) return 'yes';
  return code === answer.no ? 'no' : 'undecidable';
}
