import type { Classing } from '../question/classing.ts';
import { emptyColumn, isKnown, stateCode, type Column } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { answer } from '../rule/judgement.ts';
import { sumPeople } from '../values/people.ts';
import { columnOrMissing, findRound } from '../values/rounds.ts';
import { judgeRound } from './judge-round.ts';
import type { Rule } from '../question/rule.ts';

/**
 * The change of a figure per area, later − earlier, in its unit; only where both rounds know it.
 * Source: docs/method.md#change.
 */
export function changeOf(dataset: Dataset, indicator: string, from: string, to: string): Column {
  const before = columnOrMissing(dataset, findRound(dataset, from), indicator);
  const after = columnOrMissing(dataset, findRound(dataset, to), indicator);
  const change = emptyColumn(dataset.areas.length);
  for (let area = 0; area < change.values.length; area += 1) {
    if (isKnown(before, area) && isKnown(after, area)) {
      change.values[area] = (after.values[area] as number) - (before.values[area] as number);
      change.states[area] = stateCode.known;
    } else {
      const codes = [before.states[area], after.states[area]];
      const kinds = [stateCode.suppressed, stateCode.missing, stateCode['not-applicable']];
      change.states[area] = kinds.find((kind) => codes.includes(kind)) ?? stateCode.missing;
    }
  }
  return change;
}

/** Two rounds of the same areas under one rule. */
export interface RoundChange {
  readonly from: string;
  readonly to: string;
  /** Places of areas flagged later only, earlier only, and in both. */
  readonly newly: readonly number[];
  readonly noLonger: readonly number[];
  readonly still: readonly number[];
  /** People in them in the later round, as far as known. */
  readonly people: Readonly<Record<'newly' | 'noLonger' | 'still', number | undefined>>;
  /** Areas that can be judged in only one of the rounds. */
  readonly notComparable: number;
}

/** Why two rounds are not compared. */
export interface DifferentAreas {
  readonly onlyFrom: number;
  readonly onlyTo: number;
}

/** More than this part of the areas without any figure in one of the rounds: the lists of areas differ. */
const mostDifferent = 0.1;

/**
 * Whether two rounds are of the same areas: an area that has figures in one round only was cut otherwise in the other. A few
 * new or vanished areas are named; more than a tenth are a reason to refuse the comparison. Source: docs/method.md#change.
 */
export function differentAreas(
  dataset: Dataset,
  from: string,
  to: string,
): DifferentAreas | undefined {
  const hasFigure = (round: string) => {
    const { columns, population } = findRound(dataset, round);
    const all = [...Object.values(columns), ...(population ? [population] : [])];
    return dataset.areas.map((_, area) =>
      all.some((column) => column.states[area] !== stateCode.missing),
    );
  };
  const [before, after] = [hasFigure(from), hasFigure(to)];
  const onlyFrom = before.filter((there, area) => there && !after[area]).length;
  const onlyTo = after.filter((there, area) => there && !before[area]).length;
  const isDifferent = onlyFrom + onlyTo > mostDifferent * dataset.areas.length;
  return isDifferent ? { onlyFrom, onlyTo } : undefined;
}

/** Newly and no longer flagged areas; each round is judged by its own classes. */
export function compareRounds(
  dataset: Dataset,
  rule: Rule,
  classing: Classing,
  from: string,
  to: string,
): RoundChange | DifferentAreas {
  const different = differentAreas(dataset, from, to);
  if (different) return different;
  const flagsIn = (round: string) => judgeRound(dataset, rule, classing, round).judgement.flags;
  const [before, after] = [flagsIn(from), flagsIn(to)];
  const places = (wanted: (area: number) => boolean) =>
    [...dataset.areas.keys()].filter((area) => wanted(area));
  const newly = places((area) => before[area] === answer.no && after[area] === answer.yes);
  const noLonger = places((area) => before[area] === answer.yes && after[area] === answer.no);
  const still = places((area) => before[area] === answer.yes && after[area] === answer.yes);
  const { population } = findRound(dataset, to);
  const sum = (areas: readonly number[]) => sumPeople(population, areas);
  return {
    from,
    to,
    newly,
    noLonger,
    still,
    people: { newly: sum(newly), noLonger: sum(noLonger), still: sum(still) },
    notComparable: places(
      (area) => (before[area] === answer.undecidable) !== (after[area] === answer.undecidable),
    ).length,
  };
}
