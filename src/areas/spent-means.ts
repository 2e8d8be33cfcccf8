/** What a reader of files runs out of: the depth to which it can follow nested data, or memory. */

export type SpentMeans = 'depth' | 'memory';

/** As the engines of Chrome, Firefox and Safari say it. */
const depth = /maximum call stack|too much recursion/i;
const memory =
  /allocation failed|allocation size overflow|out of memory|invalid (?:typed )?array (?:buffer )?length|invalid string length|maximum (?:string )?size|length too large|array length must be/i;

/** Of an error, or the text of one; undefined where it is about something else. */
export function spentMeans(error: unknown): SpentMeans | undefined {
  const text = error instanceof Error ? error.message : String(error);
  if (depth.test(text)) return 'depth';
  return memory.test(text) ? 'memory' : undefined;
}
