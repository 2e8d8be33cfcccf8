import { isKnown, type Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Fraction } from '../../areas/fraction.ts';
import type { Group } from '../../areas/group.ts';
import { columnIn } from './rounds.ts';

/** Members of a group and all people of whom they are a part, per area or place; NaN in both where one is not known. */
export interface GroupCounts {
  readonly members: Float64Array;
  readonly whole: Float64Array;
  /** Indices at which the group is larger than its whole, or negative: an error of the input, left out. */
  readonly wrong: readonly number[];
}

/** A share of 100 % of rounded figures may exceed its whole by so much. */
const tolerance = 1e-9;

/** The columns a group is made of: its own figures (members, or a share in percent), and the people it is a part of. */
export function groupColumns(
  round: Round,
  { of, count, share }: Group,
): { readonly own: Column | undefined; readonly of: Column | undefined } {
  return {
    own:
      count === undefined
        ? share === undefined
          ? undefined
          : columnIn(round, share)
        : round.counts?.[count],
    of: of === undefined ? round.population : round.counts?.[of],
  };
}

/**
 * What has to be fetched before a group can be counted: the indicator that is its share, or the columns that count it, by
 * the names under which they wait in `Round.pending`.
 */
export function groupParts({ of, count, share }: Group): string[] {
  const counted = [count, of].filter((name) => name !== undefined).map(countPart);
  return [...(count === undefined && share !== undefined ? [share] : []), ...counted];
}

/** The name under which a counting column waits; no indicator is called so, for ids have no tab. */
export function countPart(column: string): string {
  return `\t${column}`;
}

/**
 * The group in every area of a round: from its count column, or its share in percent of the population (or of the
 * column it is a part of). Withheld and missing figures stay unknown; nothing is estimated.
 * Source: docs/method.md#members-of-a-group.
 */
export function groupCounts(dataset: Dataset, round: Round, group: Group): GroupCounts {
  const ofRound = kept.get(round) ?? new Map<Group, GroupCounts>();
  kept.set(round, ofRound);
  const counts = ofRound.get(group) ?? countGroup(dataset, round, group);
  ofRound.set(group, counts);
  return counts;
}

/** The counts themselves, where the share of the group is formed of them. */
function countsOfShare({ fractions = {} }: Round, { count, share }: Group): Fraction | undefined {
  if (count !== undefined || share === undefined) return undefined;
  return Object.hasOwn(fractions, share) ? fractions[share] : undefined;
}

/** Kept per round: every study of a group begins with them. */
const kept = new WeakMap<Round, Map<Group, GroupCounts>>();

function countGroup(dataset: Dataset, round: Round, group: Group): GroupCounts {
  const length = dataset.areas.length;
  const members = new Float64Array(length).fill(Number.NaN);
  const whole = new Float64Array(length).fill(Number.NaN);
  const wrong: number[] = [];
  const { own, of: wholeColumn } = groupColumns(round, group);
  const counted = countsOfShare(round, group);
  if (counted)
    return { members: counted.numerator.values, whole: counted.denominator.values, wrong };
  if (!wholeColumn || !own) return { members, whole, wrong };
  for (let index = 0; index < length; index += 1) {
    if (!isKnown(wholeColumn, index) || !isKnown(own, index)) continue;
    const all = wholeColumn.values[index] as number;
    const value = own.values[index] as number;
    const count = group.count === undefined ? (value / 100) * all : value;
    if (count < 0 || count > all * (1 + tolerance)) {
      wrong.push(index);
      continue;
    }
    members[index] = Math.min(count, all);
    whole[index] = all;
  }
  return { members, whole, wrong };
}
