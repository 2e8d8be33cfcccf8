import type { NeighbourhoodState } from '../../review/standing/state-of-entries.ts';
import { isOpenFor, type Sight } from './desk-sight.ts';

/** What a person may pick out of the queue: what is there to do, and what is in one state. */

/** Beside the states, which add up to the whole, these overlap. */
export const taskLists = ['mine', 'second', 'due', 'outdated', 'unclear'] as const;

export type QueueList = (typeof taskLists)[number] | NeighbourhoodState;

/** Empty: all of the queue. */
export interface QueuePick {
  readonly list: QueueList | '';
  readonly land: string;
}

export const wholeQueue: QueuePick = Object.freeze({ list: '', land: '' });

export function isIn(list: QueueList, sight: Sight): boolean {
  switch (list) {
    case 'mine':
      return isOpenFor(sight);
    case 'second':
      return sight.state === 'waits-for-second' && !hasDecided(sight);
    case 'due':
      return sight.isDue;
    case 'outdated':
      return sight.isOutdated || sight.isOwnOutdated;
    case 'unclear':
      return sight.outcome === 'unclear';
    case 'open':
    case 'waits-for-second':
    case 'agreed':
    case 'in-conflict':
    case 'settled':
    case 'deferred':
      return sight.state === list;
    default:
      return list satisfies never;
  }
}

function hasDecided({ own }: Sight): boolean {
  return own !== undefined && own.outcome !== 'deferred';
}
