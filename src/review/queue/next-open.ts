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

/** Those that come one after the other from here on, if each is decided: at most so many. */
export function nextOnes(
  way: QueueWay,
  after: string | undefined,
  number: number,
): readonly string[] {
  const passed = new Set(after === undefined ? [] : [after]);
  const next: string[] = [];
  let from = after;
  while (next.length < number) {
    const isOpen = (key: string): boolean => !passed.has(key) && way.isOpen(key);
    from = nextOpen({ ...way, isOpen }, from);
    if (from === undefined) break;
    passed.add(from);
    next.push(from);
  }
  return next;
}
