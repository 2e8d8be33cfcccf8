import type { NeighbourhoodState } from '../../review/standing/state-of-entries.ts';

/** The list is wanted with these filters alone. */
export class QueueWantedEvent extends Event {
  static readonly type = 'queue-wanted';
  constructor(
    readonly state: NeighbourhoodState | '',
    /** Empty: all. */
    readonly land: string,
  ) {
    super(QueueWantedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'queue-wanted': QueueWantedEvent;
  }
}
