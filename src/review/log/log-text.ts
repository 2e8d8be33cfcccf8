/** The lines of a log file, and what the way it came has changed: signs between the entries alone. Source: docs/review-log.md#reading. */

export interface LogLines {
  readonly lines: readonly string[];
  readonly transport?: 'bom' | 'line-ends' | 'both';
}

/** The lines, without empty ones at the end; or the number of the first line that is no UTF-8. */
export function linesOf(bytes: Uint8Array): LogLines | { readonly notText: number } {
  const text = decoded(bytes);
  if (text === undefined) return { notText: firstUnreadable(bytes) };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const hasReturns = text.includes('\r\n');
  const lines = text.split(hasReturns ? /\r?\n/ : '\n');
  while (lines.at(-1) === '') lines.pop();
  if (!hasMark && !hasReturns) return { lines };
  const ofBoth = hasMark ? 'both' : 'line-ends';
  return { lines, transport: hasReturns ? ofBoth : 'bom' };
}

/** Undefined where the bytes are no UTF-8; a byte order mark is left out. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstUnreadable(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    if (decoded(bytes.subarray(start, stop)) === undefined) return line;
    start = stop + 1;
  }
  return line;
}
