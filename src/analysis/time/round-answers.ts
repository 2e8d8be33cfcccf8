import type { Classing } from '../question/classing.ts';
import type { Rule } from '../question/rule.ts';
import { stateCode } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { roundAnswers, type RoundAnswer } from '../../areas/round-answer.ts';
import { answer } from '../rule/judgement.ts';
import { undecidedReasonsOf } from '../rule/undecided.ts';
import { findRound, inOrderOfRounds } from '../values/rounds.ts';
import { differentAreas } from './change.ts';
import { judgeRound } from './judge-round.ts';

/** What one rule says of every area in another round, which is judged by its own classes. */
export interface RoundAnswers {
  readonly round: string;
  /** Per area the index of its answer in `roundAnswers`. */
  readonly codes: Uint8Array;
}

/**
 * The same rule in all other rounds, oldest first. An area without any figure in a round was cut otherwise then; so were all
 * areas where the lists of the two rounds differ. Source: docs/method.md#marks-in-other-rounds.
 */
export function answersOfRounds(
  dataset: Dataset,
  rule: Rule,
  classing: Classing,
  shown: string,
): RoundAnswers[] {
  return dataset.rounds
    .map(({ id }) => id)
    .filter((id) => id !== shown)
    .toSorted(inOrderOfRounds)
    .map((round) => ({
      round,
      codes: differentAreas(dataset, round, shown)
        ? new Uint8Array(dataset.areas.length).fill(codeOf('other-areas'))
        : codesIn(dataset, rule, classing, round),
    }));
}

export function answerInRound({ codes }: RoundAnswers, area: number): RoundAnswer {
  return roundAnswers[codes[area] ?? -1] ?? 'other-areas';
}

function codesIn(dataset: Dataset, rule: Rule, classing: Classing, round: string): Uint8Array {
  const { judged, judgement } = judgeRound(dataset, rule, classing, round);
  const reasonAt = undecidedReasonsOf(judged, judgement);
  const hasFigure = figuresIn(dataset, round);
  return Uint8Array.from(judgement.flags, (flag, area) => {
    if (!hasFigure(area)) return codeOf('other-areas');
    if (flag === answer.undecidable) return codeOf(reasonAt(area) ?? 'comparison');
    return codeOf(flag === answer.yes ? 'yes' : 'no');
  });
}

function figuresIn(dataset: Dataset, round: string): (area: number) => boolean {
  const { columns, population } = findRound(dataset, round);
  const all = [...Object.values(columns), ...(population ? [population] : [])];
  return (area) => all.some((column) => column.states[area] !== stateCode.missing);
}

function codeOf(wanted: RoundAnswer): number {
  return roundAnswers.indexOf(wanted);
}
