/** The state of a neighbourhood, from its entries alone. Source: docs/review-log.md#state. */
import type { Entry } from '../entry/entry.ts';
import { areIndependent, knowsOf, type SeenEntries } from './seen-entries.ts';

export const neighbourhoodStates = [
  /** Nobody has decided. */
  'open',
  /** One person has decided where two must. */
  'waits-for-second',
  /** Two people or more have decided alike. */
  'agreed',
  /** People have decided differently, and nobody has ended it. */
  'in-conflict',
  /** One person has decided where one suffices, or somebody has ended a conflict. */
  'settled',
  /** Put off. */
  'deferred',
] as const;

export type NeighbourhoodState = (typeof neighbourhoodStates)[number];

export interface StateOfEntries {
  readonly state: NeighbourhoodState;
  /** The entries that say what holds, in the order of the log; empty while open or in conflict. */
  readonly deciding: readonly Entry[];
}

/** Entries of a neighbourhood, in the order of the log. */
export interface EntriesAtHand {
  /** Those that were not taken back. */
  readonly valid: readonly Entry[];
  /** Those of them that none replaces. */
  readonly current: readonly Entry[];
  readonly seen: SeenEntries;
}

/** @param needed people who must decide alike: one, or two where four eyes are asked for */
export function stateOfEntries(entries: EntriesAtHand, needed: 1 | 2): StateOfEntries {
  const deferrals = puttingOff(entries);
  if (deferrals.length > 0) return { state: 'deferred', deciding: deferrals };
  const current = decisionsOf(entries.current);
  const [first] = current;
  if (!first) return { state: 'open', deciding: [] };
  const isOne = current.every((entry) => decision(entry) === decision(first));
  const decided = { ...entries, valid: decisionsOf(entries.valid), current };
  const deciding = isOne ? current : endingEntries(decided, needed);
  if (deciding.length === 0) return { state: 'in-conflict', deciding };
  if (!isOne) return { state: 'settled', deciding };
  if (authors(current).size > 1) return { state: 'agreed', deciding };
  return { state: needed > 1 ? 'waits-for-second' : 'settled', deciding };
}

/**
 * The current deferrals that hold. A deferral decides nothing, so that it stands against no decision: it holds where nobody has
 * decided, and where whoever put it off knew of all decisions.
 */
function puttingOff({ current, seen }: EntriesAtHand): readonly Entry[] {
  const decisions = decisionsOf(current);
  return current.filter(
    (entry) => entry.outcome === 'deferred' && decisions.every((one) => knowsOf(seen, entry, one)),
  );
}

function decisionsOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ outcome }) => outcome !== 'deferred');
}

/** What was decided, as one text: the outcome with the extent, whatever the order of its parts. */
function decision({ outcome, extent = [], merged = [] }: Entry): string {
  return JSON.stringify([outcome, extent.map((part) => JSON.stringify(part)).sort(), merged]);
}

/**
 * The current entries that end a disagreement: each knows of all that say otherwise, and either two people say so or one who
 * was no party to it. Where two must decide, one alone ends only what two others have left open.
 */
function endingEntries(entries: EntriesAtHand, needed: 1 | 2): readonly Entry[] {
  const { current, seen } = entries;
  const isLast = (entry: Entry): boolean =>
    current.every((other) => decision(other) === decision(entry) || knowsOf(seen, entry, other));
  const last = current.filter(isLast);
  const [first] = last;
  if (!first) return [];
  const alike = current.filter((entry) => decision(entry) === decision(first));
  const others = authors(current.filter((entry) => !alike.includes(entry)));
  const parties = partiesTo(entries);
  const byThird = last.some(({ author }) => !parties.has(author)) && others.size >= needed;
  return byThird || authors(alike).size > 1 ? alike : [];
}

/** Who has decided independently of somebody else, and differently. */
function partiesTo({ valid, seen }: EntriesAtHand): ReadonlySet<string> {
  const differs = (one: Entry, other: Entry): boolean =>
    one.author !== other.author &&
    decision(one) !== decision(other) &&
    areIndependent(seen, one, other);
  return authors(valid.filter((one) => valid.some((other) => differs(one, other))));
}

function authors(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(({ author }) => author));
}
