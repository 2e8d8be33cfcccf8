/** What people judged of a neighbourhood independently of each other: only that can be compared. Source: docs/review-log.md#agreement. */
import type { Entry, EntryOutcome } from '../entry/entry.ts';
import { inForce, notWithdrawn } from '../standing/in-force.ts';
import { seenEntries } from '../standing/seen-entries.ts';
import type { Standing } from '../standing/standing.ts';

/** The outcomes that are compared: a deferral is no judgement. */
export const judgedOutcomes = ['confirmed', 'other-extent', 'not-confirmed', 'unclear'] as const;

export type JudgedOutcome = (typeof judgedOutcomes)[number];

/** Outcomes by author, in the order of the names. */
export type Judgements = ReadonlyMap<string, JudgedOutcome>;

/**
 * Of each person the entry in force among those made without sight of anybody else's: what came after a talk is left out, and
 * so is whoever has two such entries that differ.
 */
export function independentJudgements({
  key,
  history,
}: Pick<Standing, 'key' | 'history'>): Judgements {
  const own = history.filter(({ neighbourhood }) => neighbourhood === key);
  const seen = seenEntries(history);
  const authorOf = new Map(history.map(({ id, author }) => [id, author]));
  const isAlone = ({ id, author }: Entry): boolean =>
    [...(seen.get(id) ?? [])].every((one) => (authorOf.get(one) ?? author) === author);
  const alone = notWithdrawn(own).filter(isAlone);
  const outcomes = new Map<string, Set<EntryOutcome>>();
  for (const { author, outcome } of inForce(alone, seen)) {
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
