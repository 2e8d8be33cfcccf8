import type { Entry, EntryOutcome } from '../../review/entry/entry.ts';
import { shownEntries, type Onlooker } from '../../review/standing/four-eyes.ts';
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
  /** It was put off to a day that has come. */
  readonly isDue: boolean;
  /** What holds was decided on other areas or values than the present ones; and one's own that stands was. */
  readonly isOutdated: boolean;
  readonly isOwnOutdated: boolean;
}

/** Who looks, and on which day: "2026-12-01", of this device. */
export interface Looking extends Onlooker {
  readonly today: string;
}

const untouched: Sight = Object.freeze({
  state: 'open',
  outcome: undefined,
  own: undefined,
  earlier: [],
  seen: [],
  isBlind: false,
  isDue: false,
  isOutdated: false,
  isOwnOutdated: false,
});

/** @param standing undefined: nobody has said anything of it */
export function sightOf(standing: Standing | undefined, looking: Looking): Sight {
  if (!standing) return untouched;
  const { state, deciding, current, history, outdated, onOtherFigures } = standing;
  const earlier = shownEntries(standing, looking);
  const shown = new Set(earlier);
  const isBlind = earlier.length < history.length;
  const own = current.findLast((entry) => entry.author === looking.author);
  const putOff = state === 'deferred' ? deciding : own ? [own] : [];
  return {
    state,
    outcome: isBlind || state === 'waits-for-second' ? undefined : deciding[0]?.outcome,
    own,
    earlier,
    seen: current.filter((entry) => shown.has(entry)),
    isBlind,
    isDue: putOff.some(({ until }) => until !== undefined && until <= looking.today),
    isOutdated: onOtherFigures === true,
    isOwnOutdated: own !== undefined && outdated.includes(own),
  };
}

/** What stands and may be shown of several neighbourhoods, each entry once: one that takes others in refers to theirs, too. */
export function seenIn(sights: readonly Sight[]): readonly Entry[] {
  return [...new Set(sights.flatMap(({ seen }) => seen))];
}

/**
 * Whether the person still has something to decide: nobody has, or a second opinion is asked for and it is not one's own; a day
 * to which it was put off has come; or it was decided on other figures.
 */
export function isOpenFor({ own, state, isDue, isOutdated, isOwnOutdated }: Sight): boolean {
  if (own === undefined)
    return state === 'open' || state === 'waits-for-second' || isDue || isOutdated;
  return isOwnOutdated || (own.outcome === 'deferred' && isDue);
}

/** The day on this device, "2026-12-01". */
export function dayOn(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
