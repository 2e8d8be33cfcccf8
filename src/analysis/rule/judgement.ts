import type { Question } from '../question/question.ts';
import type { Condition } from '../question/rule.ts';

/** Whether something holds for an area: no, yes, or it cannot be decided (figures are missing). */
export const answer = { no: 0, yes: 1, undecidable: 2 } as const;

export interface ConditionResult {
  readonly condition: Condition;
  /** An `answer` per area. */
  readonly holds: Uint8Array;
  /**
   * The values the areas' own values are compared with, at full precision; NaN where there is none. One per area, or a
   * single one that holds for all: `thresholdAt` reads both. A class cut is compared with the break it stands for.
   */
  readonly thresholds: Float64Array;
  /** For class cuts: the class of each area in the frame of the condition; 0 where there is none. */
  readonly classes?: Uint8Array;
}

/** The rule applied to every area, with the counts of the live sentence. */
export interface Judgement {
  readonly question: Question;
  /** An `answer` per area: yes = flagged. */
  readonly flags: Uint8Array;
  readonly conditions: readonly ConditionResult[];
  /** 1 where all conditions but one hold and the last one fails by no more than the margin. */
  readonly nearMisses: Uint8Array;
  readonly summary: {
    readonly areas: number;
    readonly flagged: number;
    readonly undecidable: number;
    readonly clear: number;
    readonly nearMisses: number;
    /** People in flagged areas, and in all areas; undefined where no population is known. */
    readonly population: number | undefined;
    readonly populationOfAll: number | undefined;
    /** Municipalities (or districts) with a flagged area; undefined where none are named. */
    readonly municipalities: number | undefined;
    /** Priority neighbourhoods the flagged areas form; undefined where, or as long as, it is not known which areas touch. */
    readonly neighbourhoods?: number | undefined;
    /** Areas the project's own rule flags in the same round. */
    readonly flaggedByDefault: number;
  };
}

/** The value that of an area is compared with; NaN where there is none. */
export function thresholdAt(
  { thresholds }: Pick<ConditionResult, 'thresholds'>,
  area: number,
): number {
  return (thresholds.length === 1 ? thresholds[0] : thresholds[area]) ?? Number.NaN;
}

/** The answer of the rule for an area, by name. */
export function answerAt({ flags }: Pick<Judgement, 'flags'>, area: number): keyof typeof answer {
  if (flags[area] === answer.yes) return 'yes';
  return flags[area] === answer.no ? 'no' : 'undecidable';
}

/** Areas in which a condition holds. */
export function countHolding({ holds }: ConditionResult): number {
  let count = 0;
  for (let area = 0; area < holds.length; area += 1) if (holds[area] === answer.yes) count += 1;
  return count;
}
