/** Where a person goes on in a queue. */
export interface QueueWay {
  readonly keys: readonly string[];
  /** Whether this person still has something to decide of it. */
  readonly isOpen: (key: string) => boolean;
  /** Skipped in this visit, in the order in which they were: they come back at the end. */
  readonly skipped: readonly string[];
}

/**
 * The next open one after a key in the order of the queue, from its end on at its beginning; those that were skipped come after
 * all others. Undefined where none is open but the key itself.
 * @param after undefined: from the beginning
 */
export function nextOpen(way: QueueWay, after: string | undefined): string | undefined {
  const { keys, isOpen } = way;
  const skipped = new Set(way.skipped);
  const start = after === undefined ? -1 : keys.indexOf(after);
  const round = [...keys.slice(start + 1), ...keys.slice(0, Math.max(start, 0))];
  const next = round.find((key) => isOpen(key) && !skipped.has(key));
  return next ?? way.skipped.find((key) => key !== after && isOpen(key));
}
