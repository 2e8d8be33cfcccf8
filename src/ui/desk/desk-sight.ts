import type { Entry, EntryOutcome } from '../../review/entry/entry.ts';
import { shownEntries } from '../../review/standing/four-eyes.ts';
import type { NeighbourhoodState } from '../../review/standing/state-of-entries.ts';
import type { Standing } from '../../review/standing/standing.ts';

/** What a person has in sight of the entries of a neighbourhood. */
export interface Sight {
  readonly state: NeighbourhoodState;
  /** What holds, where it may be known; undefined while nothing does. */
  readonly outcome: EntryOutcome | undefined;
  /** One's own that stands. */
  readonly own: Entry | undefined;
  /** All that may be shown, also those that were replaced. */
  readonly earlier: readonly Entry[];
  /** Those that stand and may be shown: what a decision refers to. */
  readonly seen: readonly Entry[];
  /** Whether entries of others are kept out of sight. */
  readonly isBlind: boolean;
}

const untouched: Sight = Object.freeze({
  state: 'open',
  outcome: undefined,
  own: undefined,
  earlier: [],
  seen: [],
  isBlind: false,
});

/** @param standing undefined: nobody has said anything of it */
export function sightOf(standing: Standing | undefined, author: string, blind: boolean): Sight {
  if (!standing) return untouched;
  const { state, deciding, current, history } = standing;
  const earlier = shownEntries(standing, { author, blind });
  const shown = new Set(earlier);
  const isBlind = earlier.length < history.length;
  return {
    state,
    outcome: isBlind || state === 'waits-for-second' ? undefined : deciding[0]?.outcome,
    own: current.findLast((entry) => entry.author === author),
    earlier,
    seen: current.filter((entry) => shown.has(entry)),
    isBlind,
  };
}

/** Whether the person still has something to decide: nobody has, or a second opinion is asked for and it is not one's own. */
export function isOpenFor({ own, state }: Sight): boolean {
  return own === undefined && (state === 'open' || state === 'waits-for-second');
}
