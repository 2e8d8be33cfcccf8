/** What people judged of a neighbourhood independently of each other: only that can be compared. Source: docs/review-log.md#agreement. */
import { groupBy } from '../../ingest/result/group-by.ts';
import type { Entry, EntryOutcome } from '../entry/entry.ts';
import { inForce, notWithdrawn } from '../standing/in-force.ts';
import { figuresOf } from '../standing/other-figures.ts';
import { seenEntries, type SeenEntries } from '../standing/seen-entries.ts';
import type { Standing } from '../standing/standing.ts';

/** The outcomes that are compared: a deferral is no judgement. */
export const judgedOutcomes = ['confirmed', 'other-extent', 'not-confirmed', 'unclear'] as const;

export type JudgedOutcome = (typeof judgedOutcomes)[number];

/** Outcomes by author, in the order of the names. */
export type Judgements = ReadonlyMap<string, JudgedOutcome>;

/**
 * What was judged of a neighbourhood: for each basis, the same areas with the same values, of each person the entry in force
 * among those made without sight of anybody else's. What came after a talk is left out, and so is whoever has two such entries
 * that differ.
 */
export function independentJudgements({
  key,
  history,
}: Pick<Standing, 'key' | 'history'>): readonly Judgements[] {
  const seen = seenEntries(history);
  const sighted = firstSighted(history, seen);
  const alone = notWithdrawn(history).filter(
    (entry) => entry.neighbourhood === key && entry.seq < (sighted.get(chainOf(entry)) ?? Infinity),
  );
  const bases = groupBy(alone, figuresOf);
  return [...bases.values()].map((entries) => outcomesIn(inForce(entries, seen)));
}

/** By chain the number of its first entry that knows of one of somebody else: what comes after it is not independent either. */
function firstSighted(history: readonly Entry[], seen: SeenEntries): ReadonlyMap<string, number> {
  const authorOf = new Map(history.map(({ id, author }) => [id, author]));
  const first = new Map<string, number>();
  for (const entry of history) {
    const { id, author, seq } = entry;
    const before = first.get(chainOf(entry)) ?? Infinity;
    const hasSeen = [...(seen.get(id) ?? [])].some(
      (one) => (authorOf.get(one) ?? author) !== author,
    );
    if (hasSeen && seq < before) first.set(chainOf(entry), seq);
  }
  return first;
}

function chainOf({ author, device }: Entry): string {
  return `${device} ${author}`;
}

function outcomesIn(entries: readonly Entry[]): Judgements {
  const outcomes = new Map<string, Set<EntryOutcome>>();
  for (const { author, outcome } of entries) {
    outcomes.set(author, (outcomes.get(author) ?? new Set()).add(outcome));
  }
  const judged = [...outcomes].flatMap(([author, [outcome, ...others]]) =>
    others.length === 0 && isJudged(outcome) ? [[author, outcome] as const] : [],
  );
  return new Map(judged.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isJudged(outcome: EntryOutcome | undefined): outcome is JudgedOutcome {
  return judgedOutcomes.some((one) => one === outcome);
}
