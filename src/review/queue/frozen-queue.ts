import { canonicalText, textHash } from '../entry/canonical.ts';
import type { QueueFilter } from './queue-filter.ts';

/** A queue as it was when it was begun: nothing that is decided, and no other rule, changes it. */
export interface FrozenQueue {
  readonly keys: readonly string[];
  readonly filter: QueueFilter;
  /** SHA-256 over keys and filter: two people with the same one have the same queue. */
  readonly fingerprint: string;
}

export function freezeQueue(keys: readonly string[], filter: QueueFilter): FrozenQueue {
  const fingerprint = textHash(canonicalText({ filter, keys }));
  return Object.freeze({ keys: Object.freeze([...keys]), filter, fingerprint });
}
