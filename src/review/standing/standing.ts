/** Where a neighbourhood stands: derived from the entries whenever it is asked for, never stored. Source: docs/review-log.md#state. */
import type { Entry } from '../entry/entry.ts';
import { entriesByKey, isAbout } from './entries-of.ts';
import { inForce, notWithdrawn } from './in-force.ts';
import { isOnOtherFigures, type PresentFigures } from './other-figures.ts';
import { seenEntries } from './seen-entries.ts';
import { stateOfEntries, type StateOfEntries } from './state-of-entries.ts';

export interface StandingSettings {
  /** Neighbourhoods that two people decide, beside those where an entry asks for it. */
  readonly fourEyes?: ReadonlySet<string>;
  /** Figures of the neighbourhoods there are now, by key; without it, nothing is said of figures. */
  readonly present?: ReadonlyMap<string, PresentFigures>;
}

export interface Standing extends StateOfEntries {
  readonly key: string;
  /** How many people must decide alike. */
  readonly needed: 1 | 2;
  /** Entries in force, in the order of the log. Their ids are what the next entry `sees`. */
  readonly current: readonly Entry[];
  /** All entries, also those replaced or taken back, in the order of the log. */
  readonly history: readonly Entry[];
  /** What holds, or stands against each other, was decided on other areas or values than the present ones; undefined: not known. */
  readonly onOtherFigures: boolean | undefined;
  /** The entries in force, for this neighbourhood itself, that were. */
  readonly outdated: readonly Entry[];
  /** There is no such neighbourhood now. */
  readonly isGone: boolean;
}

/** The standing of every neighbourhood with an entry; all others are open. An entry counts for those it takes in, too, as long as it holds. */
export function standingOf(
  entries: readonly Entry[],
  settings: StandingSettings = {},
): ReadonlyMap<string, Standing> {
  const byKey = entriesByKey(entries);
  return new Map([...byKey].map(([key, history]) => [key, standing(key, history, settings)]));
}

function standing(
  key: string,
  history: readonly Entry[],
  { fourEyes, present }: StandingSettings,
): Standing {
  const seen = seenEntries(history);
  // What no longer takes this neighbourhood in replaces, and says nothing of it.
  const isOf = (entry: Entry): boolean => isAbout(entry, key);
  const holding = notWithdrawn(history);
  const valid = holding.filter(isOf);
  const current = inForce(holding, seen).filter(isOf);
  const isAsked = fourEyes?.has(key) === true || current.some(({ second }) => second === true);
  const needed = isAsked ? 2 : 1;
  const state = stateOfEntries({ valid, current, seen }, needed);
  const figures = present?.get(key);
  const told = state.deciding.length > 0 ? state.deciding : current;
  const outdated = outdatedOf(key, current, figures);
  return {
    key,
    ...state,
    needed,
    current,
    history,
    onOtherFigures: figures && onOthers(key, told, outdated),
    outdated,
    isGone: present !== undefined && figures === undefined,
  };
}

/** An entry has figures of its own neighbourhood alone, not of those it takes in. */
function onOthers(
  key: string,
  entries: readonly Entry[],
  outdated: readonly Entry[],
): boolean | undefined {
  const own = entries.filter(({ neighbourhood }) => neighbourhood === key);
  return own.length > 0 ? own.some((entry) => outdated.includes(entry)) : undefined;
}

function outdatedOf(
  key: string,
  current: readonly Entry[],
  figures: PresentFigures | undefined,
): readonly Entry[] {
  if (!figures) return [];
  const own = current.filter(({ neighbourhood }) => neighbourhood === key);
  return own.filter((entry) => isOnOtherFigures(entry, figures));
}
