/** Other neighbourhoods of the queue pass its filters than before. */
export class QueueSightEvent extends Event {
  static readonly type = 'queue-sight';
  constructor(
    /** In the order of the queue. */
    readonly keys: readonly string[],
  ) {
    super(QueueSightEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'queue-sight': QueueSightEvent;
  }
}
