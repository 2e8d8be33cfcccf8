import { answer, type Judgement } from '../../analysis/rule/judgement.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { placeTest, type Whereabouts } from './places.ts';
import { textRanks } from '../../analysis/values/text-ranks.ts';

const lists = new WeakMap<Judgement, Map<string, readonly number[]>>();

/**
 * Flagged areas in the order in which one goes through them: by municipality, then name, then key; where a Land or
 * a municipality is stated, those in it.
 */
export function flaggedAreas(
  dataset: Dataset,
  judgement: Judgement,
  where: Whereabouts = {},
): readonly number[] {
  const ofJudgement = lists.get(judgement) ?? new Map<string, readonly number[]>();
  lists.set(judgement, ofJudgement);
  const key = JSON.stringify([where.land, where.municipality]);
  const list = ofJudgement.get(key) ?? listFlagged(dataset, judgement, where);
  ofJudgement.set(key, list);
  return list;
}

/**
 * How many areas are flagged where the list is limited to, and the place of one of them in it, from 1; 0 where it is none. The
 * list itself is not needed for that.
 */
export function flaggedPlace(
  dataset: Dataset,
  { flags }: Judgement,
  where: Whereabouts,
  chosen: number | undefined,
): { readonly all: number; readonly place: number } {
  const isThere = placeTest(dataset, where);
  const isIn = (index: number): boolean =>
    flags[index] === answer.yes && (isThere?.(index) ?? true);
  const isBefore = chosen === undefined || !isIn(chosen) ? undefined : before(dataset, chosen);
  let all = 0;
  let place = isBefore ? 1 : 0;
  for (let index = 0; index < flags.length; index += 1) {
    if (!isIn(index)) continue;
    all += 1;
    if (isBefore?.(index)) place += 1;
  }
  return { all, place };
}

function listFlagged(
  dataset: Dataset,
  { flags }: Judgement,
  where: Whereabouts,
): readonly number[] {
  const isThere = placeTest(dataset, where);
  const list: number[] = [];
  flags.forEach((flag, index) => {
    if (flag === answer.yes && (isThere?.(index) ?? true)) list.push(index);
  });
  return list.sort(placeComparison(dataset));
}

/** The next flagged area after (or before) the chosen one; from nothing, the first (or last). */
export function flaggedNeighbour(
  list: readonly number[],
  dataset: Dataset,
  chosen: number | undefined,
  step: 1 | -1,
): number | undefined {
  if (list.length === 0) return undefined;
  if (chosen === undefined) return step === 1 ? list[0] : list[list.length - 1];
  const place = list.indexOf(chosen);
  if (place >= 0) return list[(place + step + list.length) % list.length];
  return neighbourInOrder(list, dataset, chosen, step);
}

/** An unflagged area is chosen: go on from where it would stand in the list. */
function neighbourInOrder(
  list: readonly number[],
  dataset: Dataset,
  chosen: number,
  step: 1 | -1,
): number | undefined {
  const compare = placeComparison(dataset);
  const after = list.findIndex((index) => compare(index, chosen) > 0);
  if (step === 1) return list[after < 0 ? 0 : after];
  return list[after <= 0 ? list.length - 1 : after - 1];
}

/** Whether an area stands before the chosen one. */
function before(dataset: Dataset, chosen: number): (index: number) => boolean {
  const compare = placeComparison(dataset);
  return (index) => compare(index, chosen) < 0;
}

/** Compares the places of texts in the alphabet, for a cut that is dragged asks for a new order every time. */
function placeComparison(dataset: Dataset): (one: number, other: number) => number {
  const ranks = (['municipality', 'name', 'id'] as const).map((text) => textRanks(dataset, text));
  return (one, other) => {
    const rank = ranks.find((of) => of[one] !== of[other]);
    return rank ? (rank[one] ?? 0) - (rank[other] ?? 0) : one - other;
  };
}
